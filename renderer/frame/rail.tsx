import { linkTo, useRoute } from '#renderer/stores/route.ts'
import { useTexts } from '#renderer/texts/language.ts'
import type { Screens } from './screen.ts'
import { useShop } from './shop-context.ts'
import { useCounts } from './use-counts.ts'

/** The places on the left, each with its live count. */
export function Rail({ screens }: { readonly screens: Screens }) {
  const texts = useTexts()
  return (
    <nav className="rail" aria-label={texts.frame.mainPlaces}>
      <RailPart screens={screens} part="work" />
      <RailPart screens={screens} part="other" />
    </nav>
  )
}

function RailPart({ screens, part }: { readonly screens: Screens; readonly part: 'work' | 'other' }) {
  const texts = useTexts()
  const counts = useCounts()
  const here = useRoute().screen
  const { mayCall } = useShop().viewer
  const shown = Object.entries(screens).filter(
    ([, screen]) => screen.rail?.part === part && (!screen.needs || mayCall.includes(screen.needs)),
  )
  return (
    <ul className={`rail-${part}`}>
      {shown.map(([name, { rail }]) => (
        <li key={name}>
          <a href={linkTo(name)} aria-current={name === here ? 'page' : undefined}>
            {counts[name] !== undefined && <em>{counts[name]?.toLocaleString('en-US')}</em>}
            <span>{rail && texts.frame.places[rail.label]}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
