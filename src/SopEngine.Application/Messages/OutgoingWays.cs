using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence.Deliveries;

namespace SopEngine.Application.Messages;

/// <summary>
/// By which ways a message leaves the house. Whoever writes deliveries asks here and nowhere else: a training region has none, so that what is practised reaches no
/// citizen and no other system.
/// </summary>
internal static class OutgoingWays
{
    private const string Inbox = "inbox";

    /// <summary>The ways it is to be sent by, besides the inbox; none in a training region.</summary>
    public static IReadOnlyList<DeliveryWay> Of(TenantProfile tenant, Effect.Message message) =>
        tenant.IsTraining ? [] : [.. Named(message).Select(Way).OfType<DeliveryWay>()];

    /// <summary>The ways it would be sent by if the region were not for training; none in the others.</summary>
    public static IReadOnlyList<string> Practised(TenantProfile tenant, Effect.Message message) => tenant.IsTraining ? Named(message) : [];

    private static DeliveryWay? Way(string name) => name switch
    {
        "email" => DeliveryWay.Email,
        "webhook" => DeliveryWay.Webhook,
        _ => null,
    };

    private static List<string> Named(Effect.Message message) => [.. message.Via.Where(way => way != Inbox).Distinct(StringComparer.Ordinal)];
}
