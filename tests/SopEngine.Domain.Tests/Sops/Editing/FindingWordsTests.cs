using SopEngine.Domain.Sops.Editing;

namespace SopEngine.Domain.Tests.Sops.Editing;

/// <summary>Who writes in a table is not told of keys of a file.</summary>
public sealed class FindingWordsTests
{
    [Theory]
    [InlineData("Tambahkan milestone: submitted pada jawaban yang mengirimkan tiket.", "Tambahkan tonggak \"diajukan\" pada jawaban yang mengirimkan tiket.")]
    [InlineData("Pilih baris lain, atau hapus anyTime pada baris itu.", "Pilih baris lain, atau hapus \"kapan saja\" pada baris itu.")]
    [InlineData("Sebutkan pada form sebuah baris atau pada intake, atau hapus formulirnya.", "Sebutkan pada formulir sebuah baris atau pada Rincian SOP, atau hapus formulirnya.")]
    [InlineData("Baris \"with join\" tidak ada.", "Baris \"with join\" tidak ada.")]
    public void A_key_is_called_as_the_page_calls_it(string says, string shown) => FindingWords.Of(says).Should().Be(shown);
}
