import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';

/** What stands in place of content: an empty list, a missing permission, a failure. `alert` speaks at once. */
export function Message({ icon, title, hint, alert = false, children }: { icon: IconName; title: string; hint: string | undefined; alert?: boolean; children?: ComponentChildren }) {
  return (
    <div class="message" {...(alert ? { role: 'alert' } : {})}>
      <Icon name={icon} />
      <div>
        <p class="message-title">{title}</p>
        {hint && <p class="message-hint">{hint}</p>}
        {children}
      </div>
    </div>
  );
}
