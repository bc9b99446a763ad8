using Microsoft.Extensions.Primitives;
using SopEngine.Application.Mails;
using SopEngine.Application.Sops.Views;
using SopEngine.Domain.Sops;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Filing;

/// <summary>Fills the form of an SOP from a mail: who wrote, when it was received, and what, in the first long text that is asked for. The officer reads it over and completes it.</summary>
internal static class FilingFromMail
{
    private const string Channel = "email";

    public static FormState Of(HttpContext http, FormState empty, SopView sop, IncomingMailView mail)
    {
        var values = new Dictionary<string, StringValues>
        {
            ["surel"] = mail.Id,
            ["onBehalfOf.name"] = mail.Name.Length > 0 ? mail.Name : mail.Address,
            ["onBehalfOf.email"] = mail.Address,
            ["receivedAt"] = mail.ReceivedAt.ToString("yyyy-MM-ddTHH:mm:ss", System.Globalization.CultureInfo.InvariantCulture),
        };
        if (sop.Intake.Channels.Contains(Channel))
        {
            values["channel"] = Channel;
        }

        var fields = sop.Intake.Fields;
        if (fields.FirstOrDefault(field => field.Type == FieldType.LongText) is { } about)
        {
            values["f." + about.Name] = $"{mail.Subject}\n\n{mail.Text}".Trim();
        }

        if (fields.FirstOrDefault(field => field.Type == FieldType.Email) is { } address)
        {
            values["f." + address.Name] = mail.Address;
        }

        if (fields.FirstOrDefault(field => field.About == PersonFact.Name) is { } writer && mail.Name.Length > 0)
        {
            values["f." + writer.Name] = mail.Name;
        }

        return empty with { Typed = new PostedForm(http.Request, new FormCollection(values)) };
    }
}
