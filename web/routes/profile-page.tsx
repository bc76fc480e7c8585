import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { sessionQuery, usePerson } from '../api/session-query';
import { EmailForm } from '../features/profile/email-form';
import { OwnRoles } from '../features/profile/own-roles';
import { PasswordForm } from '../features/profile/password-form';
import { ownSessionsQuery, profileQuery } from '../features/profile/profile.queries';
import { ProfileForm } from '../features/profile/profile-form';
import { SessionList } from '../features/profile/session-list';
import type { Search } from '../features/selection/search';
import { OutEverywhere } from '../features/session/out-everywhere';
import { useText } from '../text/use-text';
import buttons from '../ui/button.module.css';
import { usePageTitle } from '../ui/use-page-title';
import pages from './pages.module.css';

/** One's own page: who one is here, how one comes in, and what is kept about one. */
export function ProfilePage() {
  const { t } = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { data: profile } = useSuspenseQuery(profileQuery);
  const { data: session } = useSuspenseQuery(sessionQuery);
  const person = usePerson();
  usePageTitle(t('profile.title'));
  const follow = (language: 'sv' | 'en') => {
    void client.invalidateQueries(sessionQuery);
    void navigate({
      to: '.',
      search: (search: Search) => ({ ...search, lang: language === 'en' ? 'en' : undefined }),
      resetScroll: false,
    });
  };
  return (
    <>
      <div className={pages['head']}>
        <h1>{profile.name}</h1>
        <p className={pages['lead']}>{t('profile.lead', { email: profile.email })}</p>
      </div>
      <Section title={t('profile.organisations')}>
        <OwnRoles organisations={person?.organisations ?? []} />
      </Section>
      <Section title={t('profile.about')}>
        <ProfileForm profile={profile} onSaved={({ language }) => follow(language)} />
      </Section>
      <Section title={t('profile.email.title')}>
        <EmailForm email={profile.email} canMail={session.ways.mail} hasPassword={profile.hasPassword} />
      </Section>
      <Section title={t(profile.hasPassword ? 'profile.password.title' : 'profile.password.titleNone')}>
        <PasswordForm
          profile={profile}
          onChanged={() => {
            void client.invalidateQueries(profileQuery);
            void client.invalidateQueries(ownSessionsQuery);
          }}
        />
      </Section>
      <Section title={t('profile.sessions.title')}>
        <SessionList />
        <OutEverywhere person={profile.id} />
      </Section>
      <Section title={t('profile.data.title')}>
        <p>{t('profile.data.lead')}</p>
        <p>
          <a className={buttons['button']} href="/api/v1/profile/export" download="">
            {t('profile.data.download')}
          </a>
        </p>
      </Section>
    </>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={pages['section']}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
