interface BrandProps {
  readonly name: string
}

/** The card with its coloured tab, and the program's name. */
export function Brand({ name }: BrandProps) {
  return (
    <div className="brand">
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <rect x="3" y="2" width="15" height="16" rx="2" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <rect x="1.5" y="5" width="3.4" height="7" rx="1" fill="var(--grade1)" />
        <path d="M8 7h7M8 10.5h7M8 14h4" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" />
      </svg>
      <span>{name}</span>
    </div>
  )
}
