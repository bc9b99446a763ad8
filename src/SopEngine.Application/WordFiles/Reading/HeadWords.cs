using System.Text;
using System.Text.RegularExpressions;

namespace SopEngine.Application.WordFiles.Reading;

/// <summary>Recognises heads of columns and fields in the spellings that regions use.</summary>
internal static partial class HeadWords
{
    private static readonly (string Key, Regex Words)[] _columns =
    [
        ("activity", Activity()), ("lanes", Lanes()), ("standard", Standard()), ("requirements", Requirements()), ("time", Time()), ("outputs", Outputs()), ("remarks", Remarks()), ("no", No()),
    ];

    private static readonly (string Key, Regex Words)[] _fields =
    [
        ("number", Number()), ("created", Created()), ("revised", Revised()), ("effective", Effective()), ("ratified", Ratified()), ("approvedBy", ApprovedBy()), ("title", Title()),
        ("legalBasis", LegalBasis()), ("qualifications", Qualifications()), ("relatedSops", RelatedSops()), ("equipment", Equipment()), ("warnings", Warnings()), ("records", Records()),
    ];

    public static string? Column(string text) => Find(_columns, text);

    public static string? Field(string text) => Find(_fields, text);

    /// <summary>An id made of words: lower-case letters, digits and hyphens, with what is given where nothing is left.</summary>
    public static string Slug(string text, string otherwise)
    {
        var slug = new StringBuilder();
        foreach (var letter in text.ToLowerInvariant().Where(letter => char.IsAsciiLetterOrDigit(letter) || !char.IsLetterOrDigit(letter)))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                slug.Append(letter);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var made = slug.ToString(0, Math.Min(slug.Length, 60)).Trim('-');
        return made.Length == 0 ? otherwise : char.IsAsciiDigit(made[0]) ? $"{otherwise}-{made}" : made;
    }

    private static string? Find((string Key, Regex Words)[] known, string text)
    {
        var folded = text.Trim().TrimEnd(':', '.', ' ').ToLowerInvariant();
        return folded.Length is 0 or > 60 ? null : known.FirstOrDefault(entry => entry.Words.IsMatch(folded)).Key;
    }

    [GeneratedRegex(@"^(uraian\s+)?(kegiatan|aktivitas|prosedur|tahapan)(\s*[/(].*)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Activity();

    [GeneratedRegex(@"^pelaksana( kegiatan)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Lanes();

    [GeneratedRegex(@"^mutu\s+baku$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Standard();

    [GeneratedRegex(@"^(persyaratan|kelengkapan|perlengkapan)(\s*(/|dan)\s*\w+)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Requirements();

    [GeneratedRegex(@"^waktu(\s*\(.*\))?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Time();

    [GeneratedRegex(@"^(output|out put|keluaran|hasil)(\s*/.*)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Outputs();

    [GeneratedRegex(@"^ket(erangan)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Remarks();

    [GeneratedRegex(@"^no(mor)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex No();

    [GeneratedRegex(@"^(nomor|no\.?)( sop.*)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(tanggal|tgl\.?)\s+pembuatan$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Created();

    [GeneratedRegex(@"^(tanggal|tgl\.?)\s+revisi$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Revised();

    [GeneratedRegex(@"^(tanggal|tgl\.?)\s+(efektif|berlaku)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Effective();

    [GeneratedRegex(@"^(tanggal|tgl\.?)\s+pengesahan$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ratified();

    [GeneratedRegex(@"^di\s*sahkan(\s+oleh)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ApprovedBy();

    [GeneratedRegex(@"^(nama|judul)\s+sop.*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Title();

    [GeneratedRegex(@"^dasar\s+hukum$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LegalBasis();

    [GeneratedRegex(@"^kualifikasi(\s+pelaksana)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Qualifications();

    [GeneratedRegex(@"^keterkaitan(\s+.*)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex RelatedSops();

    [GeneratedRegex(@"^peralatan(\s*(/|dan)\s*perlengkapan)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Equipment();

    [GeneratedRegex(@"^peringatan$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Warnings();

    [GeneratedRegex(@"^pencatatan(\s+(dan|&)\s+pendataan)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Records();
}
