import type { ImageMetadata } from 'astro';
import type { Milestones } from '../model/milestones.ts';
import type { Adoption, Practice, ProblemClass, ReadingPath, Service, Session, Team } from '../model/registries.ts';
import type { Review } from '../model/review.ts';
import type { TimelineEvent } from '../model/timeline-event.ts';
import type { WriteUp } from '../model/write-up.ts';

/** Images beside a write-up, by the name it uses. */
export type Images = Readonly<Record<string, ImageMetadata>>;

/** What pages know of every entry: where it lives and what it is called. */
export interface Linked {
  id: string;
  href: string;
  name: string;
}

/** What every entry also has: a digest of what its own file says and of the pictures beside it, links left out. */
export interface Digested extends Linked {
  digest: string;
}

/** A severity as it is shown. */
export interface SeverityView {
  id: string;
  name: string;
  /** Position in the scale, 0 the worst; -1 when unknown. */
  rank: number;
  major: boolean;
}

/** One review with everything it points at, and everything that points at it. */
export interface ReviewView extends Digested {
  review: Review;
  writeUp: WriteUp;
  images: Images;
  milestones: Milestones;
  /** When it started, in milliseconds; its file's date when that is all there is. */
  at: number;
  severity: SeverityView;
  owner: TeamView | undefined;
  services: ServiceView[];
  classes: ClassView[];
  /** Sessions that read it. */
  sessions: SessionView[];
  /** Sessions to come whose files say that they read it. */
  agendas: SessionView[];
  practices: PracticeView[];
}

/** One team with what it looks after. */
export interface TeamView extends Digested {
  team: Team;
  /** What it has recorded of lessons and practices, oldest first: the newest entry of each says where it stands. */
  adoption: Adoption | undefined;
  services: ServiceView[];
  /** Reviews it owns, newest first. */
  reviews: ReviewView[];
}

/** One service. */
export interface ServiceView extends Digested {
  service: Service;
  team: TeamView | undefined;
  reviews: ReviewView[];
}

/** One problem class. */
export interface ClassView extends Digested {
  problemClass: ProblemClass;
  writeUp: WriteUp;
  images: Images;
  /** Reviews that carry it, or a class it replaced; newest first. */
  reviews: ReviewView[];
  practices: PracticeView[];
  /** The class that took its place. */
  replacedBy: ClassView | undefined;
}

/** One practice of the knowledge base. */
export interface PracticeView extends Digested {
  practice: Practice;
  writeUp: WriteUp;
  images: Images;
  classes: ClassView[];
  learnedFrom: ReviewView[];
  /** Sessions after which it was changed, newest first. */
  sessions: SessionView[];
  /** The steps of incidents in which it was put to use, newest incident first. */
  steps: PracticeStep[];
}

/** A step of an incident that put a practice to use. */
export interface PracticeStep {
  review: ReviewView;
  event: TimelineEvent;
}

/** One global review session. */
export interface SessionView extends Digested {
  session: Session;
  /** It is still to come, and its file is its agenda. */
  planned: boolean;
  writeUp: WriteUp;
  images: Images;
  at: number;
  reviews: ReviewView[];
  teams: TeamView[];
  practices: PracticeView[];
}

/** One reading path. */
export interface PathView extends Digested {
  path: ReadingPath;
  steps: { review: ReviewView; why: string }[];
}
