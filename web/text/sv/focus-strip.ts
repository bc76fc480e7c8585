/** The programme's focus areas as they stand, on the overview. */
export const focusStrip = {
  title: 'Så står fokusområdena mot sina målnivåer',
  lead: 'Varje målnivå räknas en gång för staden eller för varje stadsdelsområde där den gäller. Antalen visar vad som har mätts, inte vad åtgärder har lett till.',
  failed: 'Fokusområdena kunde inte hämtas. Programmet går att läsa på sin egen sida.',
  programmes: 'Alla program',
  noTargets: 'Det finns ingen målnivå att mäta mot',
  withoutTarget_one: 'Ett mål saknar målnivå',
  withoutTarget_other: '{{count}} mål saknar målnivå',
  interventions_one: 'En åtgärd planeras eller pågår',
  interventions_other: '{{count}} åtgärder planeras eller pågår',
  noInterventions: 'Ingen åtgärd som planeras eller pågår är offentlig',
};
