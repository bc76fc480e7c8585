import type { Localized } from '../../server/domain/localized';

export interface Statement {
  readonly title: Localized;
  readonly sections: readonly { readonly title: Localized; readonly paragraphs: readonly Localized[] }[];
}

/** What is kept about people; docs/privacy.md tells more. */
export const PRIVACY: Statement = {
  title: { sv: 'Personuppgifter', en: 'Personal data' },
  sections: [
    {
      title: { sv: 'Du som bara läser', en: 'If you only read' },
      paragraphs: [
        {
          sv: 'Ingenting sparas om dig. De öppna sidorna använder inga kakor och räknar inte besökare.',
          en: 'Nothing is kept about you. The open pages use no cookies and count no visitors.',
        },
      ],
    },
    {
      title: { sv: 'Du som loggar in', en: 'If you sign in' },
      paragraphs: [
        {
          sv: 'Staden är personuppgiftsansvarig. Uppgifterna behövs för att du ska kunna logga in och för att det ska gå att se vem som har gjort vad.',
          en: 'The city is the controller. The data are needed for you to sign in, and to tell who did what.',
        },
        {
          sv: 'Namn, e-postadress, språk och roller sparas tills du avidentifieras. Lösenordet sparas bara som en kontrollsumma. Inloggningar sparas som längst tills du loggas ut, med tid, nätadress och webbläsare.',
          en: 'Name, e-mail address, language and roles are kept until you are anonymised. Of your password only a digest is kept. Sessions are kept until you are signed out, with time, network address and browser.',
        },
        {
          sv: 'Händelseloggen visar vem som gjorde vad och när. Att det hände står kvar; nätadress, skäl och vad som ändrades raderas efter två år eller när du avidentifieras. Administratörer i din organisation och i stadsledningskontoret kan läsa den.',
          en: 'The audit log tells who did what, and when. That it happened stays; network address, reason and what was changed are erased after two years, or when you are anonymised. Administrators of your organisation and of the executive office can read it.',
        },
        {
          sv: 'En kaka håller dig inloggad. Längre texter som du inte har skickat sparas i din egen webbläsare i högst sju dagar och glöms när du loggar ut.',
          en: 'One cookie keeps you signed in. Longer texts that you have not sent are kept in your own browser for seven days at most, and forgotten when you sign out.',
        },
      ],
    },
    {
      title: { sv: 'Dina rättigheter', en: 'Your rights' },
      paragraphs: [
        {
          sv: 'På din profil kan du rätta namn och adress och hämta allt som sparas om dig. Du kan be staden om rättelse, radering, begränsning eller invända mot behandlingen. Är du inte nöjd kan du klaga hos Integritetsskyddsmyndigheten, imy.se.',
          en: 'On your profile you can correct your name and address, and download everything that is kept about you. You may ask the city for correction, erasure or restriction, or object. If you are not satisfied you may complain to the Swedish Authority for Privacy Protection, imy.se.',
        },
      ],
    },
  ],
};

/** The statement that lagen (2018:1937) om tillgänglighet till digital offentlig service, 13 §, asks for. */
export const ACCESSIBILITY: Statement = {
  title: { sv: 'Tillgänglighet', en: 'Accessibility' },
  sections: [
    {
      title: { sv: 'Hur tillgänglig Lägesbild är', en: 'How accessible Lägesbild is' },
      paragraphs: [
        {
          sv: 'Lägesbild är delvis förenlig med lagen om tillgänglighet till digital offentlig service, som hänvisar till EN 301 549 och WCAG 2.1 AA. Bristerna står nedan.',
          en: 'Lägesbild partly conforms to the Swedish act on accessibility of digital public services, which refers to EN 301 549 and WCAG 2.1 AA. The gaps are listed below.',
        },
        {
          sv: 'Det bygger på tillverkarens egna prov: verktyget axe på sidorna i ljust och mörkt läge, och prov för hand med tangentbord, med smal skärm och i utskrift. Ingen utomstående har granskat tjänsten.',
          en: 'This rests on the maker’s own tests: the tool axe on the pages in light and dark, and tests by hand with a keyboard, on a narrow screen and in print. Nobody independent has examined the service.',
        },
      ],
    },
    {
      title: { sv: 'Kända brister', en: 'Known gaps' },
      paragraphs: [
        {
          sv: 'Skärmläsare är inte provade med personer som använder dem till vardags. Varje diagram och karta har sina siffror i en tabell, som är vägen för den som inte ser bilden.',
          en: 'Screen readers have not been tested with people who use them every day. Every chart and map has its figures in a table, which is the way for those who do not see the picture.',
        },
        {
          sv: 'Bilder av diagram som du laddar ner har ingen egen tabell. Hämta siffrorna som fil bredvid.',
          en: 'Pictures of charts that you download carry no table of their own. Download the figures as a file beside them.',
        },
        {
          sv: 'Texterna finns inte i lättläst version eller på teckenspråk.',
          en: 'The texts are not available in easy-to-read form or in sign language.',
        },
      ],
    },
    {
      title: { sv: 'Säg till om något hindrar dig', en: 'Tell us what hinders you' },
      paragraphs: [
        {
          sv: 'Hör av dig om du stöter på hinder eller behöver innehållet på annat sätt. Är du inte nöjd med svaret kan du anmäla det till Digg, Myndigheten för digital förvaltning, som har tillsyn över lagen: digg.se/tdosanmalan.',
          en: 'Tell us if something hinders you, or if you need the content in another way. If the answer does not satisfy you, you may report it to Digg, the Agency for Digital Government, which supervises the act: digg.se/tdosanmalan.',
        },
      ],
    },
  ],
};
