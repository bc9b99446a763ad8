using System.Globalization;
using SopEngine.Application.Wording;

namespace SopEngine.Application.Templates;

/// <summary>The functions of templates, by Indonesian names: whoever writes letters need not know another language.</summary>
internal static class TemplateFunctions
{
    private static readonly Dictionary<string, TemplateFunction> _all = new TemplateFunction[]
    {
        new("tanggal", 1, 2, "{{tanggal tiket.dibuka}}, atau {{tanggal tiket.dibuka \"hari\"}} (hari, jam, lengkap)", given => Date(given[0], given.Count > 1 ? Text(given[1]) : "")),
        new("angka", 1, 2, "{{angka nilai}}, atau {{angka nilai 2}} dengan dua angka di belakang koma", given => Number(given[0], given.Count > 1 ? given[1] : null)),
        new("rupiah", 1, 1, "{{rupiah nilai}}", given => IndonesianNumber.Rupiah(Decimal(given[0]) ?? 0)),
        new("terbilang", 1, 1, "{{terbilang nilai}}", given => Decimal(given[0]) is { } value ? SpelledNumber.Of((long)decimal.Truncate(value)) : ""),
        new("bawaan", 2, 2, "{{bawaan langkah.unit \"-\"}}", given => IsTrue(given[0]) ? given[0] : given[1]),
        new("sama", 2, 2, "{{#if (sama tiket.kanal \"telepon\")}}", given => Text(given[0]) == Text(given[1])),
        new("beda", 2, 2, "{{#if (beda tiket.kanal \"telepon\")}}", given => Text(given[0]) != Text(given[1])),
        new("lebih", 2, 2, "{{#if (lebih nilai 10)}}", given => Decimal(given[0]) > Decimal(given[1])),
        new("kurang", 2, 2, "{{#if (kurang nilai 10)}}", given => Decimal(given[0]) < Decimal(given[1])),
        new("dan", 2, 5, "{{#if (dan langkah latihan)}}", given => given.All(IsTrue)),
        new("atau", 2, 5, "{{#if (atau langkah latihan)}}", given => given.Any(IsTrue)),
        new("bukan", 1, 1, "{{#if (bukan latihan)}}", given => !IsTrue(given[0])),
    }.ToDictionary(function => function.Name, StringComparer.Ordinal);

    public static IReadOnlyCollection<TemplateFunction> All => _all.Values;

    public static IEnumerable<string> Names => _all.Keys;

    public static TemplateFunction? Find(string name) => _all.GetValueOrDefault(name);

    private static bool IsTrue(object value) => value switch
    {
        bool truth => truth,
        string text => text.Length > 0,
        _ => true,
    };

    private static string Text(object value) => value as string ?? Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private static decimal? Decimal(object value) => decimal.TryParse(Text(value), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Number(object value, object? decimals) => Decimal(value) is { } number
        ? IndonesianNumber.Of(number, decimals is null ? 0 : (int)Math.Clamp(Decimal(decimals) ?? 0, 0, 6))
        : Text(value);

    // instants come as ISO 8601 with the region's offset
    private static string Date(object value, string form)
    {
        if (!DateTimeOffset.TryParse(Text(value), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var at))
        {
            return Text(value);
        }

        var day = DateOnly.FromDateTime(at.DateTime);
        return form switch
        {
            "hari" => IndonesianText.Day(day),
            "jam" => $"{IndonesianText.Clock(at)} {IndonesianText.Zone(at.Offset)}",
            "lengkap" => $"{IndonesianText.Day(day)} pukul {IndonesianText.Clock(at)} {IndonesianText.Zone(at.Offset)}",
            _ => IndonesianText.Date(day),
        };
    }
}
