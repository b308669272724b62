import { makeStyles, tokens } from '@fluentui/react-components'

const topics: readonly (readonly [string, string])[] = [
  [
    'The order is advice',
    'The steps on the left can be done in any order. “Next incomplete” takes you to the next step that still needs something.',
  ],
  [
    'Everything is saved as you go',
    'There is no Save button. Each change is in the plan’s file before “Saved” shows, and every change can be undone, also after the program was closed. History lists them all.',
  ],
  [
    'Checks never stand in the way',
    'You can go through an over-planned or half-filled state. Checks say what is wrong, what to do, and where the rule comes from. A warning can be let stand with a reason, which is printed in the annex of the annual plan. A stop has to be put right before submission.',
  ],
  [
    '“Check this” and “Not known”',
    'Some of what comes with the guidance was never confirmed, or could not be found. It is marked beside the fact. Put in what your own letter or guidance says.',
  ],
  [
    'The file is yours',
    'A plan is one file on this computer. Nothing is sent anywhere, and the program works without a network. To hand a plan on, copy its file.',
  ],
]

/** Help that needs no network: how the program thinks, in five short pieces. */
export function HelpText() {
  const styles = useStyles()
  return topics.map(([title, text]) => (
    <section key={title}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.text}>{text}</p>
    </section>
  ))
}

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { marginTop: tokens.spacingVerticalXXS },
})
