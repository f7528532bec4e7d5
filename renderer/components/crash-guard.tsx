import { Component, type ReactNode } from 'react'

interface CrashGuardProps {
  readonly children: ReactNode
  readonly instead: ReactNode
  /** A new value lets the children try again. */
  readonly resetOn: string
}

interface CrashGuardState {
  readonly hasCrashed: boolean
}

/** Keeps a screen that fails to draw from taking the frame with it; React offers only a class for this. */
export class CrashGuard extends Component<CrashGuardProps, CrashGuardState> {
  override state: CrashGuardState = { hasCrashed: false }

  static getDerivedStateFromError(): CrashGuardState {
    return { hasCrashed: true }
  }

  override componentDidUpdate(before: CrashGuardProps): void {
    if (before.resetOn !== this.props.resetOn && this.state.hasCrashed) this.setState({ hasCrashed: false })
  }

  override render(): ReactNode {
    return this.state.hasCrashed ? this.props.instead : this.props.children
  }
}
