import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { socialImage } from '../../components/social/social-image.ts';
import { library } from '../../library/library.ts';
import { socialCards } from '../../library/social.ts';

/** The pictures that go with links; networks load them by their full address, so there are none without a site's own. */
export async function getStaticPaths() {
  if (!import.meta.env.SITE) return [];
  return socialCards(await library()).map((card) => ({
    params: { path: card.path.replace(/^social\//, '') },
    props: { card },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => {
  const { site } = await library();
  return new Response(await socialImage(props.card, site.name), { headers: { 'content-type': 'image/png' } });
};
