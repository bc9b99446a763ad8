using AngleSharp.Dom;
using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;
using SopEngine.Host.Pages.Forms;

namespace SopEngine.Host.Tests.Pages;

public sealed class QuestionsTests
{
    private static readonly FormState _form = new("uji", "1");

    private static readonly OptionView[] _two = [new("a", "Jaringan"), new("b", "Server")];

    [Theory]
    [InlineData(FieldType.Text, "input[type=text]")]
    [InlineData(FieldType.LongText, "textarea")]
    [InlineData(FieldType.Number, "input[type=text][inputmode=decimal]")]
    [InlineData(FieldType.Date, "input[type=date]")]
    [InlineData(FieldType.Phone, "input[type=tel]")]
    [InlineData(FieldType.Email, "input[type=email]")]
    [InlineData(FieldType.Nip, "input[type=text][inputmode=numeric]")]
    [InlineData(FieldType.Unit, "input[type=text]")]
    [InlineData(FieldType.Person, "input[type=text]")]
    [InlineData(FieldType.Files, "input[type=file][multiple]")]
    public async Task Each_type_has_its_input_under_a_label(FieldType type, string selector)
    {
        var form = await FormAsync(Field(type));

        var input = form.QuerySelector(selector)!;
        input.GetAttribute("name").Should().Be("f.tanya");
        var label = form.QuerySelector($"label[for={input.Id}]") ?? input.ParentElement!;
        label.Reading().Should().StartWith("Pertanyaan");
    }

    [Theory]
    [InlineData(FieldType.YesNo, "radio", 2)]
    [InlineData(FieldType.Many, "checkbox", 2)]
    [InlineData(FieldType.Checklist, "checkbox", 2)]
    [InlineData(FieldType.Choice, "radio", 2)]
    [InlineData(FieldType.Signature, "checkbox", 1)]
    public async Task Few_answers_stand_side_by_side_in_a_group_with_a_name(FieldType type, string kind, int count)
    {
        var form = await FormAsync(Field(type) with { Options = type is FieldType.YesNo or FieldType.Signature ? null : _two });

        form.QuerySelectorAll($"fieldset input[type={kind}]").Should().HaveCount(count);
        form.QuerySelector("legend")!.Reading().Should().StartWith("Pertanyaan");
    }

    [Theory]
    [InlineData(FieldType.Choice, 8)]
    [InlineData(FieldType.Unit, 2)]
    [InlineData(FieldType.Person, 2)]
    public async Task Many_answers_fold_into_a_list_that_begins_with_none(FieldType type, int count)
    {
        var options = Enumerable.Range(1, count).Select(number => new OptionView($"v{number}", $"Pilihan {number}")).ToList();
        var form = await FormAsync(Field(type) with { Options = options });

        form.QuerySelectorAll("select option").Select(option => option.GetAttribute("value")).Should().Equal(["", .. options.Select(option => option.Value)]);
    }

    [Fact]
    public async Task What_must_be_answered_says_so_and_nothing_is_held_up_by_the_browser()
    {
        var form = await FormAsync(Field(FieldType.Text) with { Required = true });

        form.QuerySelector("label")!.Reading().Should().NotBe("Pertanyaan");
        form.QuerySelector("input")!.GetAttribute("aria-required").Should().Be("true");
        form.QuerySelectorAll("[required]").Should().BeEmpty("another answer of the same form may not need it");
    }

    [Fact]
    public async Task Error_and_hint_belong_to_their_question_for_those_who_hear_the_page()
    {
        var wrong = _form with { Errors = [new FieldError("tanya", "required", "Isi pertanyaan.")] };
        var form = await FormAsync(Field(FieldType.LongText) with { Help = "Jelaskan." }, wrong);

        var input = form.QuerySelector("textarea")!;
        input.GetAttribute("aria-invalid").Should().Be("true");
        var described = input.GetAttribute("aria-describedby")!.Split(' ').Select(id => form.QuerySelector("#" + id)!.Reading());
        described.Should().BeEquivalentTo("Isi pertanyaan.", "Jelaskan.");
        form.QuerySelector(".field")!.ClassList.Should().Contain("bad");
    }

    [Fact]
    public async Task What_was_answered_before_stands_in_the_box_as_text()
    {
        var form = await FormAsync(Field(FieldType.Text) with { Value = Answer.Text("<b>dulu</b>\"") });

        form.QuerySelector("input")!.GetAttribute("value").Should().Be("<b>dulu</b>\"");
    }

    [Fact]
    public async Task Files_that_came_with_an_earlier_try_stay_attached()
    {
        var kept = _form with { Kept = new Dictionary<string, IReadOnlyList<KeptFile>> { ["tanya"] = [new KeptFile("7", "foto.jpg")] } };
        var form = await FormAsync(Field(FieldType.Files), kept);

        var box = form.QuerySelector("input[type=checkbox][name='f.tanya'][value='7']")!;
        box.HasAttribute("checked").Should().BeTrue();
        box.ParentElement!.Reading().Should().StartWith("foto.jpg");
    }

    [Fact]
    public async Task A_question_that_depends_on_another_says_when_it_is_asked()
    {
        var kind = Field(FieldType.Choice) with { Name = "jenis", Label = "Jenis", Options = _two };
        var place = Field(FieldType.Text) with { Name = "lokasi", When = new Condition { Field = "jenis", Is = ["a"] } };
        var form = await Rendered.AsHtmlAsync<Questions>(("State", _form), ("Fields", (IReadOnlyList<FieldView>)[kind, place]));

        var asked = form.QuerySelector("[data-when]")!;
        asked.Reading().Should().Contain("Bila Jenis adalah Jaringan.");
        asked.GetAttribute("data-when").Should().Be("[\"f.jenis\",false,\"a\"]");
    }

    [Fact]
    public async Task A_question_that_is_required_under_a_condition_says_under_which()
    {
        var kind = Field(FieldType.Choice) with { Name = "jenis", Label = "Jenis", Options = _two };
        var place = Field(FieldType.Text) with { Name = "lokasi", RequiredWhen = new Condition { Field = "jenis", Is = ["b"] } };
        var form = await Rendered.AsHtmlAsync<Questions>(("State", _form), ("Fields", (IReadOnlyList<FieldView>)[kind, place]));

        var must = form.QuerySelector(".must")!;
        must.Reading().Should().Be("(wajib bila Jenis adalah Server)");
        must.GetAttribute("data-when").Should().Be("[\"f.jenis\",false,\"b\"]", "the script hides it while it does not count");
    }

    private static FieldView Field(FieldType type) => new() { Name = "tanya", Label = "Pertanyaan", Type = type };

    private static Task<IElement> FormAsync(FieldView field, FormState? state = null) =>
        Rendered.AsHtmlAsync<Questions>(("State", state ?? _form), ("Fields", (IReadOnlyList<FieldView>)[field]));
}
