using SopEngine.Application.Sops.Views;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Guests;

/// <summary>Where a guest says who he is: in the SOP's own question about it where it has one, else in a box beside them. Nothing is asked twice.</summary>
public static class GuestContact
{
    public const string NameBox = "onBehalfOf.name";
    public const string EmailBox = "onBehalfOf.email";
    public const string PhoneBox = "onBehalfOf.phone";

    /// <summary>Said beside the address.</summary>
    public const string WhyEmail = "Kami mengirim tautan konfirmasi ke alamat ini. Sebelum dikonfirmasi, permintaan belum menjadi tiket.";

    /// <summary>The SOP's own question; null where it has none, or asks it only sometimes.</summary>
    public static FieldView? Asked(SopView sop, PersonFact fact) => sop.Intake.Fields.FirstOrDefault(field => field.About == fact && field.When is null);

    /// <summary>The field that holds it.</summary>
    internal static string BoxOf(SopView sop, PersonFact fact) => Asked(sop, fact)?.Name ?? fact switch
    {
        PersonFact.Name => NameBox,
        PersonFact.Email => EmailBox,
        _ => PhoneBox,
    };

    /// <summary>The SOP's questions as a guest is asked them: his name and the address for the link are not to be left out.</summary>
    internal static SopView AsAsked(SopView sop) => sop with { Intake = sop.Intake with { Fields = [.. sop.Intake.Fields.Select(AsAsked)] } };

    /// <summary>With what he said of himself in the SOP's own questions.</summary>
    internal static GuestRequest Complete(SopView sop, GuestRequest request) => request with
    {
        Name = Said(sop, PersonFact.Name, request, request.Name),
        Phone = Said(sop, PersonFact.Phone, request, request.Phone),
        Email = Said(sop, PersonFact.Email, request, request.Email),
    };

    /// <summary>Where the link went.</summary>
    public static string AddressOf(SopView sop, GuestRequest request) => Complete(sop, request).Email ?? "";

    private static FieldView AsAsked(FieldView field) => field switch
    {
        { When: not null } => field,
        { About: PersonFact.Name } => field with { Required = true },
        { About: PersonFact.Email } => field with { Required = true, Help = WhyEmail },
        _ => field,
    };

    private static string? Said(SopView sop, PersonFact fact, GuestRequest request, string? beside) =>
        (Asked(sop, fact) is { } field ? request.Answers.GetValueOrDefault(field.Name)?.Display : beside)?.Trim() is { Length: > 0 } text ? text : null;
}
