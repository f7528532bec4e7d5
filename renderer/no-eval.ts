import { config } from 'zod'

// The page's rules forbid building code from text; zod would try once and be reported.
config({ jitless: true })
