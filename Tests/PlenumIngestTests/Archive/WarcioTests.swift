import Foundation
import PlenumIngest
import PlenumModel
import PlenumTestSupport
import Testing

/// Archives that another program wrote.
struct WarcioTests {
  /// Writes an archive with the pages of a folder, as `warcio` does; arguments: folder, file.
  private static let script = """
    import gzip, io, pathlib, sys, zlib
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter
    folder, name = pathlib.Path(sys.argv[1]), sys.argv[2]
    with open(name, 'wb') as file:
        writer = WARCWriter(file, gzip=name.endswith('.gz'))
        writer.write_record(writer.create_warcinfo_record(name, {'software': 'test'}))
        for number, page in enumerate(sorted(folder.glob('*.html'))):
            body, fields = page.read_bytes(), [('Content-Type', 'text/html; charset=utf-8')]
            if number % 3 == 1:
                body = zlib.compress(body)
                fields.append(('Content-Encoding', 'deflate'))
            if number % 3 == 2:
                body = gzip.compress(body)
                fields.append(('Content-Encoding', 'gzip'))
            if number % 2:
                parts = [body[at:at + 777] for at in range(0, len(body), 777)]
                body = b''.join(b'%x\\r\\n%s\\r\\n' % (len(part), part) for part in parts) + b'0\\r\\n\\r\\n'
                fields.append(('Transfer-Encoding', 'chunked'))
            url = 'https://portal.example.vn/' + page.name
            answer = StatusAndHeaders('200 OK', fields, protocol='HTTP/1.1')
            question = StatusAndHeaders('GET /' + page.name, [('Host', 'portal.example.vn')], is_http_request=True)
            response = writer.create_warc_record(
                url, 'response', payload=io.BytesIO(body), http_headers=answer)
            request = writer.create_warc_record(url, 'request', http_headers=question)
            writer.write_request_response_pair(request, response)
            writer.write_record(writer.create_revisit_record(
                url, digest='sha1:B6QJ6BNJ3R4B23XXMRKZKHLPGJY2VE4O', refers_to_uri=url,
                refers_to_date='2024-01-01T00:00:00Z'))
    """

  @Test(PythonTool.needs("warcio"), arguments: ["x.warc", "x.warc.gz"])
  func `its pages are those of the files`(name: String) throws {
    let folder = try TemporaryFolder()
    let pages = PackageFolder.path("Tests/PlenumIngestTests/Pages")
    _ = try PythonTool.run(Self.script, [pages, folder.path(name)])
    let source = try #require(InputExpander().expand([folder.path(name)]).sources.first)
    let reading = ArchiveReading(source)
    let files = InputExpander().expand([pages + "/*.html"]).sources.flatMap {
      ArchiveReading($0).articles
    }
    #expect(files.count > 20 && reading.failures.isEmpty)
    #expect(reading.articles.map(\.text) == files.map(\.text))
    #expect(reading.articles.map(\.blocks) == files.map(\.blocks))
    #expect(reading.omissions == [.warcinfo: 1, .request: files.count, .revisit: files.count])
  }
}
