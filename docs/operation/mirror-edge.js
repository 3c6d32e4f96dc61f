// A CloudFront Function for viewer requests, before a bucket that `npm run mirror -- s3://BUCKET` keeps. With it the addresses of the
// site work at the CDN as they are written, query and all; without it readers follow the links of the pages, which need none.
function handler(event) {
  const request = event.request;
  const uri = request.uri;
  if (/^\/zh(\/|$)/.test(uri)) return movedTo(uri.slice(3) || "/");
  if (/.\/$/.test(uri)) return movedTo(uri.replace(/\/+$/, "") || "/");
  if (uri === "/") request.uri = "/index.html";
  if (/^\/api\/v1\/(observations\.[a-z.-]+|datapackage\.json)$/.test(uri)) {
    const asked = Object.keys(request.querystring).map(
      (name) => name + "=" + request.querystring[name].value,
    );
    request.uri = uri.replace(/(\.[a-z]+)$/, "@" + (asked.join("&") || "all") + "$1");
  }
  return request;
}

function movedTo(address) {
  return {
    statusCode: 301,
    statusDescription: "Moved Permanently",
    headers: { location: { value: address } },
  };
}
