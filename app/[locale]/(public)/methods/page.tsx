import { sitePage } from "../about/site-page";

const { generateMetadata, Page } = sitePage("methodology");

export { generateMetadata };
export default Page;
