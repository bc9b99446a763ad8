using SopEngine.Domain.PersonalData;
using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tests.PersonalData;

/// <summary>No question of an SOP is answered with something that has no class.</summary>
public sealed class FieldClassesTests
{
    public static TheoryData<FieldType> Types => [.. Enum.GetValues<FieldType>()];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_type_of_answer_has_a_class_and_what_is_about_the_requester_is_never_less_than_general(FieldType type)
    {
        var field = new FormField { Name = "isian", Label = "Isian", Type = type };

        Enum.IsDefined(FieldClasses.Of(field)).Should().BeTrue();
        FieldClasses.Of(field with { About = PersonFact.Name }).Should().BeOneOf(DataClass.General, DataClass.Specific);
    }

    [Theory]
    [InlineData(FieldType.Phone, null, true)]
    [InlineData(FieldType.Email, null, true)]
    [InlineData(FieldType.Nip, null, true)]
    [InlineData(FieldType.Text, PersonFact.Phone, true)]
    [InlineData(FieldType.Text, PersonFact.Name, false)]
    [InlineData(FieldType.LongText, null, false)]
    public void What_reaches_a_person_is_contact(FieldType type, PersonFact? about, bool contact) =>
        FieldClasses.IsContact(new FormField { Name = "isian", Label = "Isian", Type = type, About = about }).Should().Be(contact);
}
