using SopEngine.Domain.Sops;

namespace SopEngine.Domain.PersonalData;

/// <summary>The class of what a question of an SOP is answered with, from its type and from what it asks about the requester.</summary>
public static class FieldClasses
{
    public static DataClass Of(FormField field) => Of(field.Type) is DataClass.None && field.About is not null ? DataClass.General : Of(field.Type);

    /// <exception cref="ArgumentOutOfRangeException">A type that has no class.</exception>
    public static DataClass Of(FieldType type) => type switch
    {
        FieldType.Number or FieldType.Date or FieldType.Choice or FieldType.Many or FieldType.Checklist or FieldType.YesNo or FieldType.Unit => DataClass.None,
        FieldType.Phone or FieldType.Email or FieldType.Nip or FieldType.Person or FieldType.Signature => DataClass.General,
        FieldType.Text or FieldType.LongText or FieldType.Files => DataClass.Specific,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "This type of answer has no class."),
    };

    /// <summary>Whether the answer reaches a person or tells him from all others: what is masked for whoever does not need it.</summary>
    public static bool IsContact(FormField field) =>
        field.Type is FieldType.Phone or FieldType.Email or FieldType.Nip || field.About is PersonFact.Phone or PersonFact.Email;
}
