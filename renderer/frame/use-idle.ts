import { useEffect, useRef } from 'react'

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const

/** Calls `onIdle` once nobody has touched mouse or keys for so many minutes. */
export function useIdle(minutes: number, onIdle: () => void): void {
  const act = useRef(onIdle)
  useEffect(() => {
    act.current = onIdle
  })
  useEffect(() => {
    if (minutes <= 0) return
    let timer = setTimeout(() => act.current(), minutes * 60_000)
    const stir = () => {
      clearTimeout(timer)
      timer = setTimeout(() => act.current(), minutes * 60_000)
    }
    for (const sign of signs) window.addEventListener(sign, stir, { passive: true })
    return () => {
      clearTimeout(timer)
      for (const sign of signs) window.removeEventListener(sign, stir)
    }
  }, [minutes])
}
