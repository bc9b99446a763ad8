namespace SopEngine.Application.Tests.Sops.Yaml;

public sealed class SourceMapTests
{
    [Theory]
    [InlineData("document/title", "5:10")]
    [InlineData("document", "4:1")]
    [InlineData("document/created", "4:1")]
    [InlineData("lanes/staff-it", "9:5")]
    [InlineData("lanes/1", "9:5")]
    [InlineData("lanes/staff-it/roles", "9:44")]
    [InlineData("forms/laporan/fields/uraian/type", "14:46")]
    [InlineData("steps/tentukan", "24:5")]
    [InlineData("steps/tentukan/outcomes/tidak/returnTo", "33:19")]
    [InlineData("steps/1/outcomes/1/returnTo", "33:19")]
    [InlineData("steps/tentukan/outcomes/ya/milestones/1", "30:70")]
    [InlineData("steps/lapor/outcomes/kirim/milestones/0", "23:63")]
    [InlineData("steps/lapor/outcomes/kirim/goto/0", "23:42")]
    [InlineData("steps/tentukan/notify/0/to", "24:5")]
    [InlineData("steps/hilang/no", "15:1")]
    [InlineData("entah", "1:1")]
    [InlineData("", "1:1")]
    public void A_place_stands_where_its_value_stands_or_else_what_is_around_it(string place, string spot)
    {
        var at = SopFileSamples.Read(SopFileSamples.Sound).Map.Find(place);

        $"{at.Line}:{at.Column}".Should().Be(spot);
    }

    [Fact]
    public void An_element_that_repeats_an_id_is_named_by_its_index()
    {
        var map = SopFileSamples.ReadWith("id: tentukan", "id: lapor").Map;

        map.Find("steps/lapor").Line.Should().Be(16);
        map.Find("steps/1").Line.Should().Be(24);
        map.Find("steps/1/id").Should().Be(new Application.Files.SourcePosition(24, 9));
    }

    [Fact]
    public void Keys_with_slashes_are_found()
    {
        var map = SopFileSamples.ReadWith("role: staff-it", "unit: { from: field, field: jenis, map: { a/b: unit-a } }").Map;

        map.Find("lanes/staff-it/unit/map/a/b").Column.Should().Be(85);
    }
}
