using System.Text.Json;
using SopEngine.Application.Json;
using SopEngine.Application.Times;

namespace SopEngine.Application.Deliveries.Webhooks;

/// <summary>What a gateway is told: a CloudEvent 1.0 in its structured JSON form.</summary>
internal static class GatewayEvent
{
    public const string ContentType = "application/cloudevents+json";

    public static string Write(Parcel parcel) => JsonSerializer.Serialize(
        new
        {
            specversion = "1.0",
            id = parcel.Id.ToString(),
            source = $"/{parcel.Tenant.Id}",
            type = "id.go.sopengine.message.v1",
            time = parcel.Tenant.At(parcel.At),
            subject = parcel.Ticket,
            datacontenttype = "application/json",
            data = new { to = parcel.Address, parcel.UserName, title = parcel.Subject, text = parcel.Body, link = parcel.Link?.AbsoluteUri, parcel.Template, parcel.Step },
        },
        ApiJson.Options);
}
