using SopEngine.Domain.PersonalData;

namespace SopEngine.Domain.Tests.PersonalData;

/// <summary>A mask lets a number be told from another, and used by nobody.</summary>
public sealed class MaskTests
{
    [Theory]
    [InlineData("081234567878", "0812••••••78")]
    [InlineData("0812 1111 2222", "0812••••••••22")]
    [InlineData("197406191993021002", "1974••••••••••••02")]
    [InlineData("0811223344", "•••")]
    [InlineData("", "•••")]
    [InlineData("budi@batam.go.id", "b•••@batam.go.id")]
    [InlineData("\"a@b\"@batam.go.id", "\"•••@batam.go.id")]
    [InlineData("@batam.go.id", "•••")]
    public void Contact_keeps_a_little_at_its_ends(string whole, string masked) => Mask.Contact(whole).Should().Be(masked);

    [Theory]
    [InlineData("Siti Aminah", "S••• A•••")]
    [InlineData("  Ñame  ", "Ñ•••")]
    [InlineData("", "")]
    public void A_name_keeps_its_first_letters(string whole, string masked) => Mask.Name(whole).Should().Be(masked);
}
