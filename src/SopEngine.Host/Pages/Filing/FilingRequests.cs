using SopEngine.Application.Tickets;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Pages.Filing;

/// <summary>Reads from a sent form what is asked besides the questions of the SOP.</summary>
public static class FilingRequests
{
    public static FileTicketRequest Of(TenantProfile tenant, PostedForm posted, string sop, FilledForm filled, ICollection<FieldError> errors) => new()
    {
        Sop = sop,
        Topic = posted.Text("topic"),
        Channel = posted.Text("channel"),
        ReceivedAt = ReceivedAt(tenant, posted, errors),
        Mail = posted.Text("surel"),
        Follows = posted.Text("terkait"),
        OnBehalfOf = OnBehalfOf(posted),
        Answers = filled.Answers,
    };

    private static ContactView? OnBehalfOf(PostedForm posted)
    {
        var contact = new ContactView(posted.Text("onBehalfOf.name"), posted.Text("onBehalfOf.unit"), posted.Text("onBehalfOf.phone"), posted.Text("onBehalfOf.email"));
        return contact == new ContactView(null, null, null, null) ? null : contact;
    }

    private static DateTimeOffset? ReceivedAt(TenantProfile tenant, PostedForm posted, ICollection<FieldError> errors)
    {
        if (posted.Text("receivedAt") is not { } text)
        {
            return null;
        }

        var instant = LocalInstant.Read(tenant, text);
        if (instant is null)
        {
            errors.Add(new FieldError("receivedAt", "wrong-type", LocalInstant.HowTo));
        }

        return instant;
    }
}
