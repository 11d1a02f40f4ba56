/** What a replay is shown on. Nothing of a review is in it; a script fills what has a `data-show`. */
export const STAGE = `
<dialog class="replay" aria-labelledby="replay-name">
  <header>
    <h2 id="replay-name">What they knew, step by step</h2>
    <button type="button" data-do="close">
      Close
    </button>
  </header>
  <div class="replay-now">
    <p class="replay-clock" data-show="clock"></p>
    <div class="replay-event" data-show="event" aria-live="polite"></div>
  </div>
  <p class="replay-ask" data-show="ask">
    What would you look at now, and what would you do?
  </p>
  <div class="replay-controls" role="group" aria-label="Steps">
    <button type="button" data-do="back">
      Back
    </button>
    <button type="button" data-do="on" autofocus>
      Next step
    </button>
    <button type="button" data-do="play" aria-pressed="false">
      Play
    </button>
    <button type="button" data-do="end">
      Show what was so
    </button>
    <span data-show="count"></span>
  </div>
  <section class="replay-ideas" data-show="ideas-part">
    <h3>Ideas of the cause</h3>
    <ul data-show="ideas"></ul>
  </section>
  <div class="replay-chart" data-show="chart"></div>
  <section>
    <h3 data-show="list-name">Known so far</h3>
    <ol class="events" reversed data-show="list"></ol>
  </section>
</dialog>
`;
