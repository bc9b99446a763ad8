using System.Diagnostics.CodeAnalysis;

namespace SopEngine.Application.Calendars.Dues;

/// <summary>
/// Reads an instant by hand, a million a second: <c>2026-11-23T15:30+07:00</c>, seconds and fractions of a second optional, <c>Z</c> or an offset required (RFC 3339, ISO
/// 8601). Cut to milliseconds as every instant inside.
/// </summary>
public static class DueStart
{
    private const int DateAndTime = 16;

    /// <param name="text">Without blanks around it.</param>
    /// <param name="instant">UTC.</param>
    /// <param name="refusal">Why not, in Indonesian, and what to write.</param>
    public static bool TryRead(ReadOnlySpan<char> text, out DateTime instant, [NotNullWhen(false)] out string? refusal)
    {
        instant = default;
        refusal = null;
        if (!TryReadLocal(text, out var ticks, out var rest))
        {
            refusal = $"Waktu mulai \"{Quote.Of(text)}\" tidak terbaca; tulis seperti 2026-11-23T15:30+07:00.";
        }
        else if (rest.IsEmpty)
        {
            refusal = $"Waktu mulai \"{Quote.Of(text)}\" tanpa selisih zona; tambahkan +07:00 (WIB), +08:00 (WITA), atau +09:00 (WIT).";
        }
        else if (!TryReadOffset(rest, out var minutes) || !IsInstant(ticks - (minutes * TimeSpan.TicksPerMinute)))
        {
            refusal = $"Selisih zona pada \"{Quote.Of(text)}\" tidak terbaca; tulis seperti +07:00.";
        }
        else
        {
            ticks -= minutes * TimeSpan.TicksPerMinute;
            instant = new DateTime(ticks - (ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);
        }

        return refusal is null;
    }

    private static bool TryReadLocal(ReadOnlySpan<char> text, out long ticks, out ReadOnlySpan<char> rest)
    {
        ticks = 0;
        rest = default;
        if (text.Length < DateAndTime || text[4] != '-' || text[7] != '-' || text[10] is not ('T' or 't' or ' ') || text[13] != ':')
        {
            return false;
        }

        var (year, month, day) = (Number(text[..4]), Number(text[5..7]), Number(text[8..10]));
        var (hour, minute) = (Number(text[11..13]), Number(text[14..16]));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || hour is < 0 or > 23 || minute is < 0 or > 59)
        {
            return false;
        }

        ticks = new DateTime(year, month, day, hour, minute, 0, DateTimeKind.Utc).Ticks;
        rest = text[DateAndTime..];
        return rest is not [':', ..] || TryReadSeconds(ref rest, ref ticks);
    }

    private static bool TryReadSeconds(ref ReadOnlySpan<char> rest, ref long ticks)
    {
        if (rest.Length < 3 || Number(rest[1..3]) is not (>= 0 and <= 59 and var seconds))
        {
            return false;
        }

        ticks += seconds * TimeSpan.TicksPerSecond;
        rest = rest[3..];
        if (rest is not ['.' or ',', ..])
        {
            return true;
        }

        var digits = 1;
        for (var unit = TimeSpan.TicksPerSecond / 10; digits < rest.Length && char.IsAsciiDigit(rest[digits]); digits++, unit /= 10)
        {
            ticks += (rest[digits] - '0') * unit;
        }

        rest = rest[digits..];
        return digits > 1;
    }

    private static bool TryReadOffset(ReadOnlySpan<char> rest, out long minutes)
    {
        minutes = 0;
        if (rest is "Z" or "z")
        {
            return true;
        }

        var digits = rest.Length switch { 3 or 5 => rest[3..], 6 when rest[3] == ':' => rest[4..], _ => "x" };
        var (hours, past) = (rest.Length < 3 ? -1 : Number(rest[1..3]), digits.IsEmpty ? 0 : Number(digits));
        minutes = ((hours * 60) + past) * (rest[0] == '-' ? -1 : 1);
        return rest[0] is '+' or '-' && hours is >= 0 and <= 14 && past is >= 0 and <= 59;
    }

    private static bool IsInstant(long ticks) => ticks >= DateTime.MinValue.Ticks && ticks <= DateTime.MaxValue.Ticks;

    /// <summary>Digits and nothing else; -1 otherwise.</summary>
    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return -1;
            }

            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}
