"""The margin trainer against TRL's own, and against the formula on raw logits."""

import math

import pytest

from bird_interact_gym.errors import ConfigurationError

pytestmark = [pytest.mark.train, pytest.mark.filterwarnings("default")]

STEPS = 4


def config(tiny, out, **changes):
    from trl import DPOConfig

    return DPOConfig(output_dir=str(out), **{**tiny.cpu, "max_steps": STEPS, **changes})


def losses(trainer):
    return [line["loss"] for line in trainer.state.log_history if "loss" in line]


def weights(trainer):
    return trainer.model.state_dict()


@pytest.fixture(scope="module")
def stock(tiny, tmp_path_factory):
    """TRL's own DPO on the pairs, whose column of margins it takes no notice of."""
    from trl import DPOTrainer

    trainer = DPOTrainer(
        model=tiny.model(),
        ref_model=tiny.model(1),
        args=config(tiny, tmp_path_factory.mktemp("stock")),
        train_dataset=tiny.dataset(tiny.pairs),
        processing_class=tiny.tokenizer,
    )
    trainer.train()
    return trainer


def run(tiny, out, pairs, scale, form="paper", **changes):
    from training.dpo import run_dpo

    dataset = tiny.dataset(pairs)
    settings = config(tiny, out, **changes)
    return run_dpo(tiny.model(), tiny.model(1), tiny.tokenizer, dataset, settings, scale, form)


def test_scale_0_is_trls_dpo_exactly(tiny, stock, tmp_path):
    ours = run(tiny, tmp_path, tiny.pairs, 0)
    assert losses(ours) == losses(stock)
    assert len(losses(ours)) == STEPS
    for name, weight in weights(ours).items():
        assert weight.equal(weights(stock)[name]), name


def test_margins_of_0_are_trls_dpo_exactly(tiny, stock, tmp_path):
    ours = run(tiny, tmp_path, [{**pair, "margin": 0.0} for pair in tiny.pairs], 1.0)
    assert losses(ours) == losses(stock)
    assert "rewards/margin_satisfied" in ours.state.log_history[0]


def test_margins_change_what_is_learnt_but_not_what_is_logged_as_reward(tiny, stock, tmp_path):
    ours = run(tiny, tmp_path, tiny.pairs, 1.0)
    assert losses(ours) != losses(stock)
    theirs, mine = stock.state.log_history[0], ours.state.log_history[0]
    for name in ("rewards/chosen", "rewards/rejected", "rewards/margins"):
        assert mine[name] == pytest.approx(theirs[name], abs=1e-5)
    assert "rewards/accuracies" not in mine


@pytest.mark.parametrize("precomputed", [False, True])
@pytest.mark.parametrize(("form", "scale"), [("paper", 1.0), ("paper", 0.3), ("odpo", 1.0)])
def test_the_loss_is_the_formula_on_raw_logits(tiny, tmp_path, form, scale, precomputed):
    torch = pytest.importorskip("torch")
    from training.margin import MarginDPOTrainer

    policy, reference = tiny.model().double(), tiny.model(1).double()
    trainer = MarginDPOTrainer(
        model=policy,
        ref_model=reference,
        args=config(tiny, tmp_path, beta=0.4, precompute_ref_log_probs=precomputed),
        train_dataset=tiny.dataset(tiny.pairs),
        processing_class=tiny.tokenizer,
        margin_scale=scale,
        margin_form=form,
    )
    batch = next(iter(trainer.get_train_dataloader()))
    expected = []
    h = log_ratios(policy, batch) - log_ratios(reference, batch)
    for difference, margin in zip(h.tolist(), batch["margin"].tolist(), strict=True):
        bar = scale * (math.log(margin) if form == "odpo" else margin)
        expected.append(math.log1p(math.exp(bar - 0.4 * difference)))
    with torch.no_grad():
        loss = trainer.compute_loss(trainer.model, batch)
    assert loss.item() == pytest.approx(sum(expected) / len(expected), abs=1e-6)


def log_ratios(model, batch):
    """Return log p(chosen) - log p(rejected) of each pair, from the model's logits."""
    torch = pytest.importorskip("torch")
    ids, mask = batch["input_ids"], batch["completion_mask"][:, 1:]
    with torch.no_grad():
        logits = model(input_ids=ids, attention_mask=batch["attention_mask"]).logits
    each = logits[:, :-1].log_softmax(-1).gather(2, ids[:, 1:, None]).squeeze(2)
    chosen, rejected = (each * mask).sum(1).chunk(2)
    return chosen - rejected


@pytest.mark.parametrize(("form", "expected"), [("paper", 0.854), ("odpo", 0.262)])
def test_the_known_values_where_policy_and_reference_agree(tiny, tmp_path, form, expected):
    from training.dpo import run_dpo

    pairs = [{**pair, "margin": 0.3} for pair in tiny.pairs]
    settings = config(tiny, tmp_path, max_steps=1)
    model, same = tiny.model(), tiny.model()
    dataset = tiny.dataset(pairs)
    trainer = run_dpo(model, same, tiny.tokenizer, dataset, settings, 1.0, form)
    assert losses(trainer)[0] == pytest.approx(expected, abs=5e-4)


def test_an_adapter_has_the_model_without_it_as_the_reference(tiny, tmp_path):
    from peft import LoraConfig

    from training.dpo import run_dpo

    pairs = [{**pair, "margin": 0.3} for pair in tiny.pairs]
    adapter = LoraConfig(task_type="CAUSAL_LM", r=4, target_modules="all-linear")
    trainer = run_dpo(
        tiny.model(),
        None,
        tiny.tokenizer,
        tiny.dataset(pairs),
        config(tiny, tmp_path, max_steps=2),
        peft_config=adapter,
    )
    assert losses(trainer)[0] == pytest.approx(0.854, abs=5e-4)


def test_rows_of_token_ids_are_taken_as_they_are(tiny, stock, tmp_path):
    def ids(text):
        return tiny.tokenizer(text)["input_ids"]

    eos = [tiny.tokenizer.eos_token_id]
    rows = [
        {
            "prompt_ids": ids(pair["prompt"]),
            "chosen_ids": ids(pair["chosen"]) + eos,
            "rejected_ids": ids(pair["rejected"]) + eos,
        }
        for pair in tiny.pairs
    ]
    assert losses(run(tiny, tmp_path, rows, 0)) == losses(stock)


@pytest.mark.parametrize(
    ("changes", "margin", "form", "message"),
    [
        ({"loss_type": "ipo"}, 0.5, "paper", "loss_type ipo"),
        ({"loss_type": ["sigmoid", "apo_zero"]}, 0.5, "paper", "apo_zero"),
        ({"f_divergence_type": "js_divergence"}, 0.5, "paper", "js_divergence"),
        ({}, 1.5, "paper", r"pair 0: margin 1.5; expected one in \[0, 1\]"),
        ({}, -0.1, "paper", "pair 0"),
        ({}, 0.0, "odpo", "above 0"),
        ({}, 0.5, "other", "margin form 'other'"),
        ({}, None, "paper", "no column 'margin'"),
    ],
)
def test_what_a_margin_does_not_go_with_is_refused(tiny, tmp_path, changes, margin, form, message):
    pairs = [{**pair, "margin": margin} for pair in tiny.pairs[:4]]
    if margin is None:
        pairs = [{k: v for k, v in pair.items() if k != "margin"} for pair in pairs]
    with pytest.raises(ConfigurationError, match=message):
        run(tiny, tmp_path, pairs, 1.0, form, **changes)
