import { usePageTitle } from '../ui/use-page-title';

export function SignInPage() {
  usePageTitle('x');
  return <h1>Logga in</h1>;
}
