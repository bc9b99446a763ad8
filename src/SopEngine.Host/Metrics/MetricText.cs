using System.Globalization;
using System.Text;

namespace SopEngine.Host.Metrics;

/// <summary>The Prometheus text format, version 0.0.4: names, escapes and numbers.</summary>
public static class MetricText
{
    public const string ContentType = "text/plain; version=0.0.4; charset=utf-8";

    /// <summary>The name that an instrument has for Prometheus: its own in its letters, its unit, and <c>_total</c> for what only counts up.</summary>
    public static string NameOf(string instrument, string? unit, bool isCounter)
    {
        var name = Letters(instrument);
        var suffix = unit switch { "s" => "_seconds", "By" => "_bytes", _ => "" };
        name = name.EndsWith(suffix, StringComparison.Ordinal) ? name : name + suffix;
        return isCounter && !name.EndsWith("_total", StringComparison.Ordinal) ? name + "_total" : name;
    }

    /// <summary>A name of a metric or a label: letters, digits and underscores, and no digit first.</summary>
    public static string Letters(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            text.Append(char.IsAsciiLetterOrDigit(letter) ? letter : '_');
        }

        return text.Length == 0 || char.IsAsciiDigit(text[0]) ? "_" + text : text.ToString();
    }

    /// <summary><c>{a="1",b="2"}</c>, or nothing for no labels. What a value holds is escaped.</summary>
    public static string Labels(IEnumerable<KeyValuePair<string, string>> labels)
    {
        var written = string.Join(',', labels.Select(label => $"{Letters(label.Key)}=\"{Value(label.Value)}\""));
        return written.Length == 0 ? "" : $"{{{written}}}";
    }

    public static string Help(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    public static string Number(double number) => number switch
    {
        double.PositiveInfinity => "+Inf",
        double.NegativeInfinity => "-Inf",
        double.NaN => "NaN",
        _ => number.ToString("R", CultureInfo.InvariantCulture),
    };

    private static string Value(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
