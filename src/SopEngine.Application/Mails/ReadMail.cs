using MimeKit;
using MimeKit.Utils;

namespace SopEngine.Application.Mails;

/// <summary>What a mail says. <see cref="Mark"/> tells it from all others; <see cref="ReceivedAt"/>: UTC, when the last server took it over, null where none says so.</summary>
internal sealed record ReadMail(string Mark, string Address, string Name, string Subject, string Text, DateTimeOffset? ReceivedAt, bool Automatic, IReadOnlyList<MimePart> Attachments)
{
    private const int MostAttachments = 50;
    private const int LongestText = 10_000;

    /// <summary>Null for what is no mail, or names no sender.</summary>
    public static ReadMail? Of(MimeMessage mail)
    {
        if (mail.From.Mailboxes.FirstOrDefault() is not { Address: { Length: > 2 and <= 254 } address } sender)
        {
            return null;
        }

        var text = mail.TextBody ?? HtmlText.Of(mail.HtmlBody ?? "");
        return new ReadMail(
            mail.MessageId is { Length: > 0 } id ? id : "",
            address,
            Line(sender.Name ?? "", 200),
            Line(mail.Subject ?? "", 400),
            Cut(text.ReplaceLineEndings("\n").Replace("\0", "", StringComparison.Ordinal).Trim(), LongestText),
            ReceivedAtOf(mail),
            IsAutomatic(mail),
            [.. mail.Attachments.OfType<MimePart>().Take(MostAttachments)]);
    }

    // RFC 5321, 4.4: each server puts its line on top
    private static DateTimeOffset? ReceivedAtOf(MimeMessage mail) =>
        mail.Headers[HeaderId.Received] is { } line && line.LastIndexOf(';') is > -1 and var at && DateUtils.TryParse(line[(at + 1)..].Trim(), out var received) ? received : null;

    // RFC 3834, 2: what a machine sends, such as a notice that our own mail could not be delivered
    private static bool IsAutomatic(MimeMessage mail) =>
        (mail.Headers[HeaderId.AutoSubmitted] is { } kind && !kind.Trim().Equals("no", StringComparison.OrdinalIgnoreCase))
        || mail.Headers[HeaderId.Precedence]?.Trim().ToLowerInvariant() is "bulk" or "junk" or "list"
        || mail.Body is MultipartReport;

    private static string Line(string text, int longest) => Cut(string.Join(' ', text.Split(['\r', '\n', '\t', '\0', ' '], StringSplitOptions.RemoveEmptyEntries)), longest);

    private static string Cut(string text, int longest) => text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];
}
