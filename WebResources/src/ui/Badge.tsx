import { Icon, type IconName } from './Icon';

export type Tone = 'neutral' | 'info' | 'success' | 'caution' | 'severe' | 'danger';

/** State in words with its icon; the tone only supports them. */
export function Badge({ tone, icon, text, large = false }: { tone: Tone; icon: IconName; text: string; large?: boolean }) {
  return (
    <span class={`badge tone-${tone}${large ? ' badge-large' : ''}`}>
      <Icon name={icon} />
      <span>{text}</span>
    </span>
  );
}
