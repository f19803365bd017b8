/** The same grey shapes as the page shows before its script runs. */
export function Skeleton() {
  return (
    <div class="bones" aria-hidden="true">
      <div class="bone bone-wide" />
      <div class="bone bone-wide" />
    </div>
  );
}
