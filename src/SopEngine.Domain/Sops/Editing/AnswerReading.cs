using System.Globalization;
using System.Text.RegularExpressions;

namespace SopEngine.Domain.Sops.Editing;

/// <summary>
/// Understands "Jika YA …" and "Jika TIDAK …" in Kegiatan and Keterangan, as the signed SOPs write decisions: "kembali ke 1", "dikembalikan ke pelapor", "dikirim ke kepala bidang",
/// "laporan disetujui dan siap ditindaklanjuti", "tiket ditutup".
/// </summary>
internal static partial class AnswerReading
{
    private const int MillisecondsAtMost = 1000;

    /// <summary>Where the two answers lead, as far as the text says; null where it speaks of no decision.</summary>
    public static (AnswerTarget Yes, AnswerTarget No)? Read(SopRevision revision, Step step)
    {
        var text = string.Join('\n', [step.Activity, .. step.Remarks]);
        var (yes, no) = (IfYes().Match(text), IfNo().Match(text));
        return yes.Success && no.Success ? (Target(revision, step, Branch(text, yes, no)), Target(revision, step, Branch(text, no, yes))) : null;
    }

    private static string Branch(string text, Match from, Match other)
    {
        var begin = from.Index + from.Length;
        return other.Index > begin ? text[begin..other.Index] : text[begin..];
    }

    private static AnswerTarget Target(SopRevision revision, Step step, string says)
    {
        var at = revision.Steps.ToList().IndexOf(step);
        if (ToNumber().Match(says) is { Success: true } number && ByNumber(revision, number.Groups[1].Value) is { } row)
        {
            return To(revision, at, row);
        }

        if (Back().IsMatch(says))
        {
            var place = Named(revision, says, revision.Steps.Take(at)) ?? revision.Steps.Take(at).FirstOrDefault(earlier => revision.FindLane(earlier.Lane) is { Requester: true });
            return place is null ? AnswerTarget.Nowhere : To(revision, at, place);
        }

        if (Sent().IsMatch(says) && Named(revision, says, revision.Steps.Skip(at + 1)) is { } sent)
        {
            return To(revision, at, sent);
        }

        if (Ends().IsMatch(says))
        {
            return new AnswerTarget(AnswerTarget.Close, [CellText.Word<ClosureKind>(ClosureKind.Solved)]);
        }

        return Onward().IsMatch(says) && revision.Steps.Skip(at + 1).FirstOrDefault(later => !later.AnyTime) is { } next ? To(revision, at, next) : AnswerTarget.Nowhere;
    }

    private static AnswerTarget To(SopRevision revision, int from, Step step) =>
        new(revision.Steps.ToList().IndexOf(step) <= from ? AnswerTarget.Return : AnswerTarget.Goto, [step.Id]);

    private static Step? ByNumber(SopRevision revision, string number) =>
        revision.Steps.FirstOrDefault(step => step.No.TrimEnd('.') == int.Parse(number, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture));

    /// <summary>The nearest of the rows whose performer the text names.</summary>
    private static Step? Named(SopRevision revision, string says, IEnumerable<Step> rows) =>
        rows.FirstOrDefault(row => revision.FindLane(row.Lane) is { Label.Length: > 0 } lane && says.Contains(lane.Label, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"\bjika\s+(?:jawaban(?:nya)?\s+)?ya\b\s*[=:,]?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MillisecondsAtMost)]
    private static partial Regex IfYes();

    [GeneratedRegex(@"\bjika\s+(?:jawaban(?:nya)?\s+)?tidak\b\s*[=:,]?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MillisecondsAtMost)]
    private static partial Regex IfNo();

    [GeneratedRegex(@"\bke\s+(?:baris|langkah|nomor|no\.?|tahap|kegiatan|aktivitas)?\s*(\d{1,3})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MillisecondsAtMost)]
    private static partial Regex ToNumber();

    [GeneratedRegex(@"\b(?:di)?kembali(?:kan)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MillisecondsAtMost)]
    private static partial Regex Back();

    [GeneratedRegex(@"\b(?:dikirim(?:kan)?|diteruskan|diserahkan|disampaikan|dilimpahkan|didisposisikan)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MillisecondsAtMost)]
    private static partial Regex Sent();

    [GeneratedRegex(@"\b(?:tiket|laporan|permohonan|pengaduan)\s+(?:di)?tutup\b|\bproses\s+selesai\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MillisecondsAtMost)]
    private static partial Regex Ends();

    [GeneratedRegex(@"\b(?:lanjut|dilanjutkan|ditindaklanjuti|disetujui|diproses|diterima|melanjutkan)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MillisecondsAtMost)]
    private static partial Regex Onward();
}
