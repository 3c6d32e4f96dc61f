import { sitePage } from "../about/site-page";

const { generateMetadata, Page } = sitePage("office");

export { generateMetadata };
export default Page;
