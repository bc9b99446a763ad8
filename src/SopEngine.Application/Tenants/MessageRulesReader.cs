using System.Globalization;
using System.Net.Mail;
using SopEngine.Application.Files;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Tenants;

/// <summary>Reads the part of <c>tenant.yaml</c> that says how messages leave the house. No secret stands there: those come from the environment.</summary>
internal static class MessageRulesReader
{
    public static MessageRules Read(MapReader map, ListedNames roles) => new()
    {
        From = CheckedText.Read(map, "from", IsAddress, "bukan alamat surel", "Tulis satu alamat, misalnya helpdesk@batam.go.id."),
        Quiet = map.Map("quiet", ReadQuiet) is { } quiet && quiet.From != quiet.Until ? quiet : null,
        Digests = map.List("digest", digest => new DigestRule(
            Role(digest, roles),
            Time(digest, "at", "Ia waktu setempat ringkasan dikirim.") ?? new TimeOnly(8, 0))),
        Gateway = CheckedText.Read(map, "gateway", IsGateway, "bukan alamat gerbang pesan", "Tulis alamat lengkap dengan https://, tanpa nama pengguna dan kata sandi.") is { } address
            ? new Uri(address)
            : null,
    };

    public static string? Address(MapReader map, string key) =>
        CheckedText.Read(map, key, IsAddress, "bukan alamat surel", "Tulis satu alamat, misalnya nama@contoh.go.id.");

    private static QuietHours ReadQuiet(MapReader map)
    {
        var quiet = new QuietHours(Time(map, "from", "Ia waktu mulai tenang.") ?? default, Time(map, "until", "Ia waktu berakhirnya.") ?? default);
        if (quiet.From == quiet.Until && map.Entry("from") is not null && map.Entry("until") is { } entry)
        {
            map.Error("until", entry, FileProblemCodes.Value, "Waktu tenang ini tidak pernah berakhir: \"from\" sama dengan \"until\".", "Tulis dua waktu yang berbeda, misalnya \"20:00\" dan \"06:00\".");
        }

        return quiet;
    }

    private static string Role(MapReader map, ListedNames roles)
    {
        if (map.Entry("role") is null)
        {
            map.Missing("role", "Ia peran yang pemegangnya menerima ringkasan.");
        }

        return roles.Name(map, "role") ?? "";
    }

    private static TimeOnly? Time(MapReader map, string key, string why)
    {
        if (map.Entry(key) is null)
        {
            map.Missing(key, why);
            return null;
        }

        return CheckedText.Read(map, key, text => TryTime(text, out _), "bukan waktu", "Tulis jam dan menit dalam tanda petik, misalnya \"08:00\".") is { } text && TryTime(text, out var time) ? time : null;
    }

    private static bool TryTime(string text, out TimeOnly time) => TimeOnly.TryParseExact(text, "HH':'mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out time);

    private static bool IsAddress(string text) => text.Length <= 254 && MailAddress.TryCreate(text, out var address) && address.Address == text && text.All(char.IsAscii);

    private static bool IsGateway(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" && address.UserInfo.Length == 0;
}
