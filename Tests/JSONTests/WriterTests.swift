import JSON
import Testing

@Suite struct `A writer of lines` {
  @Test func `puts the commas where they belong`() throws {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("id")
    writer.value("case \"1\"")
    writer.key("empty")
    writer.beginArray()
    writer.endArray()
    writer.key("values")
    writer.beginArray()
    writer.value(1)
    writer.value(true)
    writer.null()
    writer.beginObject()
    writer.endObject()
    writer.beginObject()
    writer.key(named: "é\n")
    writer.value(false)
    writer.endObject()
    writer.endArray()
    writer.key("number")
    writer.value(try #require(JSONNumber("7.50")))
    writer.key("raw")
    writer.value(raw: "{ }")
    writer.endObject()
    writer.endLine()
    writer.beginArray()
    writer.endArray()
    writer.endLine()
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == #"""
        {"id":"case \"1\"","empty":[],"values":[1,true,null,{},{"é\n":false}],"number":7.50,"raw":{ }}
        []

        """#)
  }

  @Test(arguments: [0, 9, 10, -1, -10, 1_234_567_890, .max, .min])
  func `writes whole numbers as Swift does`(value: Int) {
    var writer = JSONWriter()
    writer.value(value)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "\(value)")
  }

  @Test func `starts again with nothing of what was before`() {
    var writer = JSONWriter()
    writer.beginArray()
    writer.value(1)
    writer.removeAll(keepingCapacity: true)
    #expect(writer.bytes.isEmpty)
    writer.value("a")
    #expect(writer.bytes == Array("\"a\"".utf8))
  }

  @Test func `writes what the tree writes`() throws {
    let text = "a\u{0}\u{1F}\"\\\u{7F}\u{85}é\u{2029}\u{2067}👍\r\u{8}\u{C}"
    var writer = JSONWriter()
    writer.value(text)
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == JSONValue.string(text).text(pretty: false))
  }
}
