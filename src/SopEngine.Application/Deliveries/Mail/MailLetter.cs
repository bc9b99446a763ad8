using System.Text.Encodings.Web;
using MimeKit;
using MimeKit.Text;

namespace SopEngine.Application.Deliveries.Mail;

/// <summary>
/// Writes the mail: the text, and the same as HTML for programs that show it. Everything in it is text to us: it is encoded for where it stands, so that nothing a template
/// or a value holds becomes a header, a tag or a link. The only link is our own.
/// </summary>
internal static class MailLetter
{
    private const string Notice = "Surel ini dikirim otomatis dan tidak perlu dibalas.";

    /// <param name="parcel">What is said.</param>
    /// <param name="from">The address it comes from; its domain vouches for the message id.</param>
    public static MimeMessage Write(Parcel parcel, string from)
    {
        var domain = from[(from.LastIndexOf('@') + 1)..];
        var letter = new MimeMessage
        {
            Subject = parcel.Subject,
            Date = new DateTimeOffset(parcel.At),
            // RFC 5322, 3.6.4: the same however often it is sent, so that the second is known for the first
            MessageId = $"{parcel.Id:N}@{domain}",
        };
        letter.From.Add(new MailboxAddress(SenderOf(parcel), from));
        letter.To.Add(new MailboxAddress(parcel.Name, parcel.Address));
        // RFC 3834: nobody's holiday notice should answer a machine
        letter.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        if (parcel.Ticket is { } ticket)
        {
            letter.References.Add($"{ticket}.{parcel.Tenant.Id}@{domain}");
        }

        letter.Body = new MultipartAlternative(
            new TextPart(TextFormat.Plain) { Text = TextOf(parcel) },
            new TextPart(TextFormat.Html) { Text = HtmlOf(parcel) });
        return letter;
    }

    private static string SenderOf(Parcel parcel) => parcel.Tenant.Agency.Length > 0 ? $"{parcel.Tenant.Agency} {parcel.Tenant.Name}" : parcel.Tenant.Name;

    // a summary greets by itself
    private static string Greeting(Parcel parcel) => parcel.Ticket is null ? "" : $"Yth. {(parcel.Name.Length > 0 ? parcel.Name : "Bapak/Ibu")},\n\n";

    private static string TextOf(Parcel parcel) =>
        $"{Greeting(parcel)}{parcel.Body}\n{(parcel.Link is { } link ? $"\nBuka: {link.AbsoluteUri}\n" : "")}\n-- \n{SenderOf(parcel)}\n{Notice}\n";

    private static string HtmlOf(Parcel parcel)
    {
        var paragraphs = (Greeting(parcel) + parcel.Body).Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(text => $"<p style=\"margin:0 0 1em\">{string.Join("<br>", text.Split('\n').Select(Encoded))}</p>");
        var link = parcel.Link is { Scheme: "http" or "https" } address
            ? $"<p style=\"margin:1.5em 0\"><a href=\"{Encoded(address.AbsoluteUri)}\" style=\"color:{Accent(parcel)};font-weight:bold\">{Encoded(parcel.Button ?? (parcel.Ticket is { } ticket ? $"Buka tiket {ticket}" : "Buka tugas Anda"))}</a></p>"
            : "";
        return $"""
            <!doctype html>
            <html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{Encoded(parcel.Subject)}</title></head>
            <body style="margin:0;padding:1.5em;font:16px/1.5 system-ui,sans-serif;color:#1b1f24;background:#ffffff">
            <div style="max-width:36em;margin:0 auto;border-top:4px solid {Accent(parcel)};padding-top:1em">
            {string.Join("\n", paragraphs)}
            {link}
            <p style="margin:2em 0 0;border-top:1px solid #d5d9de;padding-top:.8em;color:#555;font-size:14px"><b>{Encoded(SenderOf(parcel))}</b><br>{Encoded(Notice)}</p>
            </div>
            </body></html>

            """;
    }

    // a region's file lets six hexadecimal digits pass and nothing else
    private static string Accent(Parcel parcel) => parcel.Tenant.Accent ?? "#0d5c63";

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);
}
