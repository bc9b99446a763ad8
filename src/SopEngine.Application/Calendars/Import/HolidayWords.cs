using SopEngine.Domain.Calendars;

namespace SopEngine.Application.Calendars.Import;

/// <summary>The words by which people name kinds of days off.</summary>
internal static class HolidayWords
{
    public const string Choices = "N (libur nasional), C (cuti bersama), daerah, lokal, atau keadaan kahar";

    private static readonly Dictionary<string, DayKind> _kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["n"] = DayKind.National,
        ["national"] = DayKind.National,
        ["nasional"] = DayKind.National,
        ["libur nasional"] = DayKind.National,
        ["hari libur nasional"] = DayKind.National,
        ["ln"] = DayKind.National,
        ["c"] = DayKind.CollectiveLeave,
        ["cb"] = DayKind.CollectiveLeave,
        ["collectiveleave"] = DayKind.CollectiveLeave,
        ["cuti bersama"] = DayKind.CollectiveLeave,
        ["regional"] = DayKind.Regional,
        ["daerah"] = DayKind.Regional,
        ["libur daerah"] = DayKind.Regional,
        ["provinsi"] = DayKind.Regional,
        ["local"] = DayKind.Local,
        ["lokal"] = DayKind.Local,
        ["libur lokal"] = DayKind.Local,
        ["setempat"] = DayKind.Local,
        ["forcemajeure"] = DayKind.ForceMajeure,
        ["force majeure"] = DayKind.ForceMajeure,
        ["kahar"] = DayKind.ForceMajeure,
        ["keadaan kahar"] = DayKind.ForceMajeure,
    };

    public static DayKind? Kind(string text) => _kinds.TryGetValue(text, out var kind) ? kind : null;
}
