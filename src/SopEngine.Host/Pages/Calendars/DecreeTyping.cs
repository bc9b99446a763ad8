using System.Text;
using SopEngine.Application.Calendars;
using SopEngine.Domain.Calendars;

namespace SopEngine.Host.Pages.Calendars;

/// <summary>The decree an entry rests on: one that is known, or a new one by its number.</summary>
internal static class DecreeTyping
{
    private const int LongestId = 60;

    /// <summary>Its id (empty for none), and the decree itself where it is new or says more than before.</summary>
    public static (string Id, Decree? Decree) Read(CalendarTyping typing, CalendarDraft draft, bool required)
    {
        var (known, number) = (typing.Text("decree"), typing.Text("number"));
        var (date, year) = (typing.Date("decreeDate"), typing.Year("setsYear"));
        var decree = draft.Whole.FindDecree(known ?? (number is null ? null : IdOf(number)));
        if (known is not null && decree is null)
        {
            typing.Wrong("decree", "unknown-choice", "Keputusan itu tidak ada dalam daftar; pilih yang lain, atau tulis nomornya.");
            return ("", null);
        }

        if (decree is null && number is null)
        {
            if (required || year is not null)
            {
                typing.Wrong("number", "required", "Sebutkan nomor keputusannya, atau pilih keputusan yang sudah ada.");
            }

            return ("", null);
        }

        var said = decree ?? new Decree { Id = IdOf(number!), Number = number! };
        if (said.SetsYear is { } other && year is { } wanted && other != wanted)
        {
            typing.Wrong("setsYear", "wrong-type", $"Keputusan ini sudah menetapkan tahun {other}; pakai keputusan lain untuk tahun {wanted}.");
        }

        var full = said with { Date = date ?? said.Date, SetsYear = year ?? said.SetsYear };
        return (full.Id, full == decree ? null : full);
    }

    /// <summary>A short name made of other words: lower-case letters and digits, joined by hyphens.</summary>
    public static string IdOf(string words)
    {
        var id = new StringBuilder();
        foreach (var letter in words.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                id.Append(letter);
            }
            else if (id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        var text = id.ToString().Trim('-');
        return text.Length == 0 ? "lainnya" : (char.IsAsciiDigit(text[0]) ? "k-" + text : text)[..Math.Min(LongestId, text.Length)].Trim('-');
    }
}
