/** The same grey shapes as panel.html shows before the script runs. */
export function Skeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      <div class="bone bone-title" />
      <div class="grid">
        <div class="bone bone-card" />
        <div class="bone bone-card" />
        <div class="bone bone-card" />
      </div>
      <div class="bone bone-wide" />
      <div class="bone bone-wide" />
    </div>
  );
}
