using System.Globalization;
using System.Xml.Linq;

namespace SopEngine.Host.Tests.Mining;

/// <summary>Reads XES by the standard's rules, and nothing of the program's: what does not follow them is not read.</summary>
internal sealed class XesReader
{
    private static readonly XNamespace _xes = "http://www.xes-standard.org/";

    private static readonly string[] _order = ["extension", "global", "classifier", "attribute", "trace"];

    private readonly HashSet<string> _prefixes;

    private XesReader(XElement log)
    {
        log.Name.Should().Be(_xes + "log");
        decimal.Parse(log.Attribute("xes.version")!.Value, CultureInfo.InvariantCulture).Should().Be(1849.2016m);
        log.Attribute("xes.features").Should().NotBeNull();
        log.DescendantsAndSelf().Should().OnlyContain(element => element.Name.Namespace == _xes);
        log.Elements().Select(element => Array.IndexOf(_order, KindOf(element))).Should().BeInAscendingOrder("the standard gives the order").And.NotContain(-1);
        _prefixes = [.. log.Elements(_xes + "extension").Select(extension => extension.Attribute("prefix")!.Value)];
        log.Elements(_xes + "extension").Should().OnlyContain(extension => extension.Attribute("name") != null && Uri.IsWellFormedUriString(extension.Attribute("uri")!.Value, UriKind.Absolute));
        EventGlobals = Global(log, "event");
        var traceGlobals = Global(log, "trace");
        foreach (var classifier in log.Elements(_xes + "classifier"))
        {
            classifier.Attribute("name").Should().NotBeNull();
            classifier.Attribute("keys")!.Value.Split(' ').Should().BeSubsetOf(EventGlobals, "a classifier names what every event has");
        }

        ReadAttributes(log);
        Traces = [.. log.Elements(_xes + "trace").Select(trace => new XesTrace(ReadAttributes(trace), [.. trace.Elements(_xes + "event").Select(ReadAttributes)]))];
        Traces.Where(trace => !traceGlobals.IsSubsetOf(trace.Attributes.Keys)).Should().BeEmpty();
        Traces.SelectMany(trace => trace.Events).Where(happened => !EventGlobals.IsSubsetOf(happened.Keys)).Should().BeEmpty();
    }

    public IReadOnlyList<XesTrace> Traces { get; }

    public IReadOnlySet<string> EventGlobals { get; }

    public static XesReader Read(string text) => new(XDocument.Parse(text).Root!);

    private static string KindOf(XElement element) => _order.Contains(element.Name.LocalName) ? element.Name.LocalName : "attribute";

    private HashSet<string> Global(XElement log, string scope) =>
        [.. ReadAttributes(log.Elements(_xes + "global").Single(global => global.Attribute("scope")!.Value == scope)).Keys];

    /// <summary>Typed, by key; a key stands once, and one with a prefix is of an extension that is declared.</summary>
    private Dictionary<string, object> ReadAttributes(XElement element)
    {
        var attributes = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var attribute in element.Elements().Where(child => KindOf(child) == "attribute" && child.Name.LocalName != "event"))
        {
            var (key, value) = (attribute.Attribute("key")!.Value, attribute.Attribute("value")!.Value);
            if (key.Split(':') is [var prefix, _])
            {
                _prefixes.Should().Contain(prefix);
            }

            attributes.Add(key, attribute.Name.LocalName switch
            {
                "string" => value,
                "int" => long.Parse(value, CultureInfo.InvariantCulture),
                "boolean" => value is "true" or "false" ? value == "true" : throw new FormatException(value),
                "date" => DateTimeOffset.ParseExact(value, "yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture),
                var type => throw new FormatException($"No type of XES: {type}"),
            });
        }

        return attributes;
    }
}
