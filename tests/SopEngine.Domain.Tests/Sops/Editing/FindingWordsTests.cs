using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using SopEngine.Domain.Sops.Checks;
using SopEngine.Domain.Sops.Editing;

namespace SopEngine.Domain.Tests.Sops.Editing;

/// <summary>Who writes in a table is not told of keys of a file.</summary>
public sealed partial class FindingWordsTests
{
    [Fact]
    public void No_finding_speaks_of_keys() => Prop.ForAll(
        RandomSops.Wild().ToArbitrary(),
        sop => SopChecks.Run(sop).All(finding => !Keys().IsMatch(Quoted().Replace(FindingWords.Of(finding.Fix), "")))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Tambahkan milestone: submitted pada hasil yang mengirimkan tiket.", "Tambahkan tonggak \"diajukan\" pada hasil yang mengirimkan tiket.")]
    [InlineData("Pilih baris lain, atau hapus anyTime pada baris itu.", "Pilih baris lain, atau hapus \"kapan saja\" pada baris itu.")]
    [InlineData("Sebutkan pada form sebuah baris atau pada intake, atau hapus formulirnya.", "Sebutkan pada formulir sebuah baris atau pada Rincian SOP, atau hapus formulirnya.")]
    [InlineData("Baris \"with join\" tidak ada.", "Baris \"with join\" tidak ada.")]
    public void A_key_is_called_as_the_page_calls_it(string says, string shown) => FindingWords.Of(says).Should().Be(shown);

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b(goto|returnTo|passTo|extend|call|with|join|notify|yields|needs|wait|template|milestone|outsideSop|anyTime|requester|bySilence|calledEnded|actedBy|external|map|options|optionsFrom|generated|about|requiredWhen|required|when|on|part|means|automatic|kind|lanes|reading|intake|subject|classes|true)\b")]
    private static partial Regex Keys();
}
