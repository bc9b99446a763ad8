using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Deliveries;

namespace SopEngine.Application.Deliveries;

/// <summary>Who is told: somebody with an account, or the requester for whom an officer filed (<see cref="Person"/> is null) by what he left.</summary>
internal sealed record DeliveryRecipient(Person? Person, string? Email, string? Phone)
{
    public static DeliveryRecipient Of(Person person) => new(person, person.Email, person.Phone);

    public string? AddressFor(DeliveryWay way) => way switch
    {
        DeliveryWay.Email => Given(Email),
        DeliveryWay.Webhook => Given(Phone),
    };

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
