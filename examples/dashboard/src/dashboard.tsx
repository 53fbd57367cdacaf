import { Company } from './company.tsx';
import { Doubts } from './doubts.tsx';
import { Investments } from './investments.tsx';
import { Shares } from './shares.tsx';

export function Dashboard() {
  return (
    <>
      <header>
        <h1>The cloud market, and who says so</h1>
        <p>
          Every figure on this page comes with the document that states it, how sure its reading is, and what is
          doubtful about it.
        </p>
      </header>
      <main>
        <Shares />
        <Investments />
        <Company />
        <Doubts />
      </main>
      <footer>From a Nephoscope service, through @nephoscope/sdk and nothing else.</footer>
    </>
  );
}
