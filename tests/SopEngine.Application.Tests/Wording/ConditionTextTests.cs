using SopEngine.Application.Tests.Charts;
using SopEngine.Application.Wording;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Tests.Wording;

public sealed class ConditionTextTests
{
    private static readonly SopRevision _sop = ChartCases.Sop(1, ChartCases.Row("a", 0)) with
    {
        Classes = [new DurationClass { Id = "pendek", Label = "Durasi Pendek", Range = "1 – 3 hari" }],
        Forms =
        [
            new Form
            {
                Id = "f",
                Title = "F",
                Fields =
                [
                    new FormField { Name = "jenis", Label = "Jenis Aduan", Type = FieldType.Choice, Options = [new("net", "Jaringan"), new("srv", "Server")] },
                    new FormField { Name = "setuju", Label = "Disetujui", Type = FieldType.YesNo },
                ],
            },
        ],
    };

    [Theory]
    [InlineData("jenis", new[] { "net", "srv" }, false, "Jenis Aduan adalah Jaringan atau Server")]
    [InlineData("jenis", new[] { "net" }, true, "Jenis Aduan bukan Jaringan")]
    [InlineData("setuju", new[] { "true" }, false, "Disetujui adalah Ya")]
    [InlineData("channel", new[] { "telepon" }, false, "saluran adalah telepon")]
    [InlineData("class", new[] { "pendek" }, false, "kelas durasi adalah Durasi Pendek")]
    [InlineData("topic", new[] { "reset" }, false, "topik adalah reset")]
    [InlineData("tidak-ada", new[] { "x" }, false, "tidak-ada adalah x")]
    public void A_condition_reads_as_a_sentence(string field, string[] values, bool not, string text) =>
        ConditionText.Of(new Condition { Field = field, Is = values, Not = not }, _sop).Should().Be(text);
}
