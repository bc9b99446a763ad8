using System.Text;
using SopEngine.Application.Calendars;
using SopEngine.Application.Calendars.Import;
using SopEngine.Domain.Problems;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Calendars;

/// <summary>A table of holidays, as a file or pasted: taken whole or not at all.</summary>
internal static class ImportTyping
{
    private const int MostBytes = 1 << 20, MostTold = 30;

    /// <summary>The bytes of the file, or of what was pasted; empty for neither.</summary>
    public static async Task<byte[]> BytesAsync(PostedForm posted, CancellationToken stop)
    {
        if (posted.Values.Files.GetFile("file") is not { Length: > 0 } file)
        {
            return Encoding.UTF8.GetBytes(posted.Text("table") ?? "");
        }

        // one byte more than may be: the reader says that it is too large
        var bytes = new byte[Math.Min(file.Length, MostBytes + 1)];
        await using var content = file.OpenReadStream();
        await content.ReadExactlyAsync(bytes, stop);
        return bytes;
    }

    public static Result<CalendarEdit> Read(CalendarTyping typing, CalendarDraft draft, byte[] bytes)
    {
        var (id, decree) = DecreeTyping.Read(typing, draft, required: true);
        if (bytes.Length == 0)
        {
            typing.Wrong("table", "required", "Pilih berkas CSV, atau tempel isi tabelnya.");
            return typing.Answer(() => throw new InvalidOperationException("An empty table is wrong."));
        }

        var table = HolidayCsv.Read(bytes, id.Length == 0 ? "belum" : id);
        foreach (var problem in table.Problems.Take(MostTold))
        {
            typing.Wrong("table", problem.Code, $"Baris {problem.Line}: {problem.Message}");
        }

        if (table.Problems.Count > MostTold)
        {
            typing.Wrong("table", "more", $"Masih ada {table.Problems.Count - MostTold} kesalahan lagi.");
        }

        var known = draft.Whole.Decrees.Select(each => each.Id).Append(id).ToHashSet(StringComparer.Ordinal);
        foreach (var day in table.Days.Where(day => day.Decree.Length > 0 && !known.Contains(day.Decree)).DistinctBy(day => day.Decree))
        {
            typing.Wrong("table", "unknown-decree", $"Keputusan \"{day.Decree}\" tidak ada dalam daftar. Kosongkan kolom keempat supaya keputusan di atas yang dipakai.");
        }

        return typing.Answer(() => new CalendarEdit.AddDays(table.Days, decree));
    }
}
