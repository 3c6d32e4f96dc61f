import { sitePage } from "../about/site-page";

const { generateMetadata, Page } = sitePage("calendar");

export { generateMetadata };
export default Page;
