import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components'

const rows = [1, 2, 3, 4, 5, 6, 7, 8]

/** The shape of a plan while it is being opened. */
export function PlanSkeleton() {
  const styles = useStyles()
  return (
    <main aria-busy="true">
      <Skeleton aria-label="Opening the plan" className={styles.frame}>
        <SkeletonItem size={40} />
        {rows.map((row) => (
          <SkeletonItem key={row} size={24} />
        ))}
      </Skeleton>
    </main>
  )
}

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '900px',
    padding: tokens.spacingHorizontalXXXL,
  },
})
