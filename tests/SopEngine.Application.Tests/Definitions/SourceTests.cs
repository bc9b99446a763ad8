namespace SopEngine.Application.Tests.Definitions;

/// <summary>The expected tables against the scans: what cannot be found there is listed, with the reason, in <c>scan-faults.tsv</c>.</summary>
public sealed class SourceTests
{
    private const string OutsideTheTable = "document";

    private static readonly string[] _cells = ["no", "activity", "requirements", "time", "output", "remarks"];

    [Theory]
    [MemberData(nameof(Definition.Tenants), MemberType = typeof(Definition))]
    public void Each_literal_text_stands_in_the_scan_unless_it_is_a_listed_fault(string tenant)
    {
        var faults = Faults(tenant);

        Absent(tenant).Except(faults).Should().BeEmpty("the definition must be literal, or the fault of the scan be listed with its reason");
    }

    [Theory]
    [MemberData(nameof(Definition.Tenants), MemberType = typeof(Definition))]
    public void Each_listed_fault_is_really_one(string tenant)
    {
        Faults(tenant).Except(Absent(tenant)).Should().BeEmpty("a text that can be found, or that is not in the document at all, is no fault of the scan");
    }

    [Fact]
    public void Each_fault_has_its_reason()
    {
        ExpectedRows.Read("scan-faults.tsv").Should().OnlyContain(row => row["reason"].Length > 10);
    }

    [Fact]
    public void The_scan_of_Bantens_form_has_each_label_and_all_options_but_those_of_the_sex()
    {
        var scan = SourceDocument.Of("banten");
        var texts = ExpectedRows.Read("banten-form.tsv").SelectMany(row => row["options"].Split(" · ").Prepend(row["label"]));

        texts.Where(text => !scan.HasText(text)).Should().Equal("Laki-laki", "Perempuan");
    }

    private static IEnumerable<string> Faults(string tenant) =>
        ExpectedRows.Read("scan-faults.tsv", tenant).Select(row => $"{row["key"]} {row["part"]}");

    private static IEnumerable<string> Absent(string tenant)
    {
        var scan = SourceDocument.Of(tenant);
        var cells = ExpectedRows.Read($"{tenant}.tsv")
            .SelectMany(row => _cells.Where(cell => row[cell].Length > 0 && !scan.HasCell(row[cell])).Select(cell => $"{row["key"]} {cell}"));
        var parts = ExpectedRows.Read("document.tsv", tenant)
            .Where(row => !(IsCell(row["part"]) ? scan.HasCell(row["text"]) : scan.HasText(row["text"])))
            .Select(row => $"{OutsideTheTable} {row["part"]}");
        return cells.Concat(parts);
    }

    private static bool IsCell(string part) => part.StartsWith("lane.", StringComparison.Ordinal) || part.StartsWith("columns.", StringComparison.Ordinal);
}
