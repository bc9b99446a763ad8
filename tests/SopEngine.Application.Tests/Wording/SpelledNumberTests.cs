using SopEngine.Application.Wording;

namespace SopEngine.Application.Tests.Wording;

public sealed class SpelledNumberTests
{
    [Theory]
    [InlineData(0, "nol")]
    [InlineData(11, "sebelas")]
    [InlineData(17, "tujuh belas")]
    [InlineData(20, "dua puluh")]
    [InlineData(99, "sembilan puluh sembilan")]
    [InlineData(100, "seratus")]
    [InlineData(111, "seratus sebelas")]
    [InlineData(1000, "seribu")]
    [InlineData(1999, "seribu sembilan ratus sembilan puluh sembilan")]
    [InlineData(2000, "dua ribu")]
    [InlineData(11_000, "sebelas ribu")]
    [InlineData(100_000, "seratus ribu")]
    [InlineData(1_000_000, "satu juta")]
    [InlineData(1_234_567, "satu juta dua ratus tiga puluh empat ribu lima ratus enam puluh tujuh")]
    [InlineData(-5, "minus lima")]
    public void A_number_is_said_in_words(long value, string words) => SpelledNumber.Of(value).Should().Be(words);

    [Fact]
    public void Every_number_has_words() => SpelledNumber.Of(long.MinValue).Should().StartWith("minus sembilan kuintiliun dua ratus dua puluh tiga kuadriliun");

    [Theory]
    [InlineData(0, "Rp 0,00")]
    [InlineData(-5, "-Rp 5,00")]
    [InlineData(1234567, "Rp 1.234.567,00")]
    public void Rupiah_are_written_as_letters_have_them(int value, string written) => IndonesianNumber.Rupiah(value).Should().Be(written);
}
