using SopEngine.Domain.Sops;

namespace SopEngine.Application.Tests.Definitions;

public sealed class DefinitionCellTests
{
    private static readonly string[] _cells = ["no", "activity", "lane", "requirements", "time", "output", "remarks"];

    [Theory]
    [InlineData("batam", 12)]
    [InlineData("banten", 7)]
    [InlineData("banyuwangi", 7)]
    [InlineData("trenggalek", 9)]
    [InlineData("jabar", 7)]
    public void The_table_has_as_many_rows_as_the_document(string tenant, int rows)
    {
        Definition.Of(tenant).Steps.Should().HaveCount(rows);
    }

    [Theory]
    [MemberData(nameof(Definition.Tenants), MemberType = typeof(Definition))]
    public void Each_cell_says_what_the_document_says(string tenant)
    {
        var revision = Definition.Of(tenant);
        var expected = ExpectedRows.Read($"{tenant}.tsv");

        var cells = revision.Steps.Zip(expected)
            .SelectMany(pair => _cells.Select(cell => $"{pair.Second["key"]} {cell}: {Cell(revision, pair.First, cell)}"));

        cells.Should().Equal(expected.SelectMany(row => _cells.Select(cell => $"{row["key"]} {cell}: {row[cell]}")));
    }

    [Theory]
    [MemberData(nameof(Definition.Tenants), MemberType = typeof(Definition))]
    public void Identity_lanes_classes_and_annexes_say_what_the_document_says(string tenant)
    {
        var expected = ExpectedRows.Read("document.tsv", tenant).Select(row => $"{row["part"]}: {row["text"]}");

        var parts = DocumentParts.Of(Definition.Of(tenant)).Select(part => $"{part.Name}: {part.Text}");

        parts.Should().BeEquivalentTo(expected);
    }

    [Theory]
    [MemberData(nameof(Definition.Tenants), MemberType = typeof(Definition))]
    public void Each_row_has_the_phase_owner_gating_and_milestones_of_the_comparison(string tenant)
    {
        var rows = Definition.ByKey(Definition.Of(tenant), tenant);
        var expected = ExpectedRows.Read("phases.tsv").Where(row => rows.ContainsKey(row["key"])).ToList();
        expected.Should().HaveCount(rows.Count);

        var phases = expected.Select(row => Comparison(row["key"], rows[row["key"]], Definition.Of(tenant)));

        phases.Should().Equal(expected.Select(row => $"{row["key"]} {row["phase"]} {row["owner"]} {row["gating"]} {row["milestones"]}"));
    }

    [Fact]
    public void Bantens_form_has_the_printed_fields_in_the_printed_order()
    {
        var form = Definition.Of("banten").FindForm("formulir-pengaduan")!;

        var fields = form.Fields.Select(field => $"{field.Label} {field.Type} {string.Join(" · ", field.Options.Select(option => option.Label))}");

        fields.Should().Equal(ExpectedRows.Read("banten-form.tsv")
            .Select(row => $"{row["label"]} {Enum.Parse<FieldType>(row["type"], ignoreCase: true)} {row["options"]}"));
    }

    [Fact]
    public void Trenggalek_prints_no_remarks_column_and_the_others_print_all()
    {
        var hidden = Definition.Names.SelectMany(tenant => Definition.Of(tenant).Columns.Hidden.Select(column => $"{tenant} {column}"));

        hidden.Should().Equal("trenggalek remarks");
    }

    [Fact]
    public void Only_the_unsigned_document_is_a_proposal()
    {
        Definition.Names.Where(tenant => Definition.Of(tenant).Document.Proposal).Should().Equal("jabar");
    }

    private static string Cell(SopRevision revision, Step step, string cell) => cell switch
    {
        "no" => step.No,
        "activity" => step.Activity,
        "lane" => revision.FindLane(step.Lane)?.Label ?? "?",
        "requirements" => string.Join(' ', step.Requirements),
        "time" => step.Time,
        "output" => string.Join(' ', step.Outputs),
        "remarks" => string.Join(' ', step.Remarks),
        _ => throw new ArgumentException($"The table has no column '{cell}'.", nameof(cell)),
    };

    private static string Comparison(string key, Step step, SopRevision revision)
    {
        var lane = revision.FindLane(step.Lane)!;
        var owner = step.Owner ?? (step.Kind != StepKind.Activity ? OwnerSide.System : lane.Requester ? OwnerSide.Requester : OwnerSide.Provider);
        IEnumerable<Milestone> reached = step.Kind == StepKind.End ? [Milestone.Closed] : step.Outcomes.SelectMany(outcome => outcome.Milestones).Distinct();
        var words = $"{key} {step.Phase} {owner} ".ToLowerInvariant().Replace(key.ToLowerInvariant(), key, StringComparison.Ordinal);
        return $"{words}{(step.Gating ? "yes" : "no")} {string.Join(',', reached).ToLowerInvariant()}";
    }
}
